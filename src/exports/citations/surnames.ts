import { pinyin } from 'pinyin-pro'

/** The single surnames that nearly all names carry; a name that begins otherwise is left whole. */
const singleSurnames =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖萧田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付傅方白邹孟熊秦邱丘江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻厉伊仝区郜海阚花权强帅屠豆朴盖练廉禹井祖漆巴丰支卿国狄平计索宣晋相初门云容敬来扈晁芮都普阙浦戈伏鹿薄邸雍辜羊阿乌母裘亓修邰赫杭况那宿鲜印逯隆茹诺战慕危玉银亢嵇公哈湛宾戎勾茅利於呼居揭干但尉冶斯元束檀衣信展阴昝智幸奉植衡富尧闭由'

/** The surnames of two characters in use. */
const doubleSurnames = new Set(
  '欧阳 上官 司马 诸葛 东方 皇甫 尉迟 公孙 慕容 司徒 令狐 夏侯 轩辕 宇文 长孙 端木 申屠 南宫 独孤 闻人 澹台 太史 淳于 呼延 钟离 公羊 百里 东郭 西门 拓跋'.split(
    ' ',
  ),
)

const surnames = new Set(Array.from(singleSurnames))

const spelled = new Set(
  [...surnames, ...doubleSurnames].map((surname) =>
    pinyin(surname, { toneType: 'none', mode: 'surname', type: 'array', v: true }).join(''),
  ),
)

/** Answers the surname that a name in Chinese characters begins with, or null where none is known. */
export function findSurname(name: string): string | null {
  const [first = '', second = ''] = Array.from(name)
  if (doubleSurnames.has(first + second)) return first + second
  return surnames.has(first) ? first : null
}

/** Says whether a Latin word spells a Chinese surname in pinyin: `Xu`, `Ouyang`. */
export function spellsSurname(word: string): boolean {
  return spelled.has(word.toLowerCase())
}
