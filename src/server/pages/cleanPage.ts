/**
 * Citizens' pages need no script: Next's runtime, its flight data and React's markers go. Whatever people
 * wrote is escaped in the markup, so a "<script" here is never theirs.
 */
export const cleanPage = (html: string): string =>
  html
    .replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, '')
    .replace(/<link\b[^>]*\bas="script"[^>]*>/g, '')
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<div hidden=""><\/div>/g, '')
