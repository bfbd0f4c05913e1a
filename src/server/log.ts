/* The process writes one line an event; what runs it keeps the lines. */
/* eslint-disable no-console */
export const log = {
  info: (message: string) => console.log(message),
  error: (message: string) => console.error(message),
}
