/** Words by which names, posts and institutions are recognised, in the folded form of `fold-text.ts`. */

const surnameLetters =
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧肖程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎闫余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦向柳邢路岳齐梅莫庄辛管祝左涂谷祁时舒耿牟卜詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍覃霍翁隋甘景薄单包司柏宁柯阮桂闵解强柴华车冉房边辜吉饶刁瞿戚丘古米池滕晋苑邬臧宫来苟全褚廉简娄盖符奚木穆党燕郎邸冀谈姬屠连郜晏栾郁商蒙计喻揭窦迟敖鄢冷卓花仇艾蓝都巩井练仲乐虞卞封竺冼原官衣楚佟栗匡宗应巫鞠桑荆谌明沙伏岑习胥蔺云昌皮幸丰危战双相智满仝回骆荀羊惠芮储汲松乌巴弓牧伊厉戎祖束宿蒲鄂索闻莘雍濮寿扈浦尚慕茹戈寇沃蔚隆晁钮芦巢亓綦缪禹狄茅麻阚那訾邰郗郦甄'

const doubledSurnames =
  '欧阳|司马|上官|诸葛|东方|皇甫|尉迟|公孙|慕容|令狐|司徒|宇文|长孙|端木|夏侯|轩辕|南宫|呼延|淳于|申屠|独孤|澹台|钟离|东郭|西门|完颜|拓跋|公羊|闾丘'

/** A Chinese name of two or three letters, four behind a surname of two. */
export const hanName = `(?:(?:${doubledSurnames})\\p{Script=Han}{1,2}|[${surnameLetters}]\\p{Script=Han}{1,2})`
export const hanSurname = `(?:${doubledSurnames}|[${surnameLetters}])`

/** A name in parts joined by dots, as of foreigners and of China's other peoples. */
export const dottedName =
  '(?:(?:\\p{Script=Han}{1,12}|[A-Z][A-Za-z.]{0,12})(?: ?\u00B7 ?(?:[A-Z]\\. ?)?(?:\\p{Script=Han}{1,12}|[A-Z][A-Za-z.-]{0,14})){1,4})'

/** A name in Latin letters, of two to five words. */
export const latinName =
  "(?:\\p{Lu}[\\p{L}.'\u2019-]*(?: (?:(?:de|van|von|der|den|al|bin|ibn|la|di|da|del|dos|el|ter) )*\\p{Lu}[\\p{L}.'\u2019-]*){1,4})"

/** A name of any of these kinds; the typesetter may part two or three Chinese letters by blanks. */
export const someNames = `(?:${dottedName}|${hanName}|${hanSurname} {1,4}\\p{Script=Han}|${hanSurname} {1,2}\\p{Script=Han} {1,2}\\p{Script=Han}|${latinName})`

const posts =
  '研究员|教授|主任|院长|所长|校长|会长|理事长|理事|秘书长|秘书|主席|部长|司长|局长|处长|厅长|省长|市长|县长|区长|行长|书记|委员|院士|博士|硕士|导师|学者|专家|顾问|参事|董事长|董事|监事|经理|总裁|总监|经济学家|经济师|分析师|工程师|编辑|记者|主编|社长|台长|馆长|团长|组长|队长|科长|讲师|助理|代表|大使|参赞|领事|律师|法官|检察官|创始人|合伙人|负责人|发言人|召集人|联席主席|作家|评论员|主持人|执行官|科学家|成员|会员|总统|总理|大臣|议员|博士后|博士生|研究生|教师|医师|设计师|策划|主管|干事|总干事|建筑师|规划师|医生|农艺师|摄影师|导演|演员|艺术家|诗人|策展人|大户|支书|站长|创办人|发起人|主理人|厂长|场长|船长|机长|教练|首席|助教|总长|专员|调研员|巡视员'
const englishPosts =
  'professor|director|dean|president|chair(?:man|woman|person)?|fellow|researcher|economist|analyst|secretary(?:-general)?|minister|ambassador|editor(?:-in-chief)?|ceo|cto|cfo|founder|co-founder|partner|head|chief|scholar|lecturer|advis[eo]r|consultant|expert|scientist|member|officer|manager|commissioner|representative|journalist|reporter|correspondent|columnist|strategist|specialist|coordinator|author|lawyer|engineer|historian|dr|prof|doctor|governor|mayor|senator|academician|spokesperson|associate'

/** Ends with a post. */
export const endsWithPost = new RegExp(`(?:${posts})(?:\\([^()]*\\))?$`, 'u')
export const postWords = `(?:${posts})`
export const englishPost = new RegExp(`\\b(?:${englishPosts})\\b`, 'iu')
export const englishPostWords = `(?:${englishPosts.replace(/(?<=^|\||-)([a-z])/gu, (letter) => `[${letter.toUpperCase()}${letter}]`)})\\.?`

const institutionEnds =
  '大学|学院|研究院|科学院|社科院|研究所|研究室|中心|学会|协会|商会|研究会|促进会|委员会|基金会|理事会|集团|公司|银行|智库|联盟|论坛|实验室|报社|日报|杂志|出版社|电视台|博物馆|图书馆|法院|检察院|党校|政协|人大|政府|国务院|外交部|商务部|财政部|教育部|[\\p{Script=Han}]{2}部|[\\p{Script=Han}]{2}[局署厅院所校会委办司社台馆系处]|基地|医院|学部|书院|组织|联合会|总会|使馆|工程院'
export const institution = new RegExp(
  `(?:${institutionEnds})|^(?:中国|全国|国家|中央|联合国|世界|亚洲|欧洲|美国|英国|[\\p{Script=Han}]{2,4}[省市])`,
  'u',
)
export const englishInstitution =
  /\b(?:university|college|institute|institution|cent(?:er|re)|school|academy|bank|ministry|department|council|foundation|association|society|group|company|corporation|inc|think tank|forum|committee|organi[sz]ation|laboratory|press|daily|times|agency|government)\b/iu

/** Organs that every institution has: a post in one belongs to the institution named before it. */
export const innerOrgan =
  /^(?:该|本|其)?(?:党委|党组|纪委|团委|学术委员会|学位委员会|专家委员会|咨询委员会|理事会|董事会|监事会|编委会|编辑部|办公室|研究室|院务委员会|校务委员会|工会)?$/u

/** What stands before a post without naming an institution. */
export const postQualities =
  /(?:副|原|前|名誉|常务|执行|高级|首席|特聘|特约|特邀|资深|客座|兼职|兼任|兼|青年|荣誉|联席|候任|代理|代|二级|一级|三级|终身|讲席|杰出|讲座|长聘|准聘|博士生|硕士生|研究生|著名|知名|总|助理|主任|长江|党委|党组|正高级|责任)+$/u
