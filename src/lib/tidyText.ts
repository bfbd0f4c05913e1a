/** Without the spaces around it; empty where it has nothing but spaces and signs that nobody sees. */
export const tidyText = (text: string): string =>
  /[^\s\p{Cc}\p{Cf}]/u.test(text) ? text.trim() : ''
