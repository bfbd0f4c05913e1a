/** What Next does by itself with a page that never changes; a proxy in front would compress it. */
const config = { compress: false, turbopack: { root: process.cwd() } }

export default config
