/** A calendar day in Vietnam, 'YYYY-MM-DD'. */
export type Day = string

const timeZone = 'Asia/Ho_Chi_Minh'
const days = new Intl.DateTimeFormat('en-CA', { timeZone })
const weekdays = new Intl.DateTimeFormat('vi', { timeZone, weekday: 'long' })
const times = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' })

export const toVietnamDay = (time: Date | string): Day => days.format(new Date(time))

/** Noon of that day in Vietnam: the same calendar day wherever it is read. */
export const toTimestamp = (day: Day): string => `${day}T05:00:00.000Z`

/** 18/11/2026 */
export function formatDay(time: Date | string): string {
  const [year, month, day] = toVietnamDay(time).split('-')
  return `${day}/${month}/${year}`
}

/** Thứ Hai, 23/11/2026 */
export function formatLongDay(time: Date | string): string {
  const weekday = weekdays
    .format(new Date(time))
    .replace(/(^| )\p{L}/gu, (letter) => letter.toUpperCase())
  return `${weekday}, ${formatDay(time)}`
}

/** 8 giờ 12 phút */
export function formatTime(time: Date | string): string {
  const [hour, minute] = times.format(new Date(time)).split(':').map(Number)
  return minute ? `${hour} giờ ${minute} phút` : `${hour} giờ`
}
