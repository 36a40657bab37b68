/** The time zone of what belongs to no series: days and times of the newsroom as a whole. */
export const newsroomTimeZone = 'Asia/Shanghai'
