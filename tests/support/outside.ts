/** The environment of a command that somebody runs outside the tests. */
export function outside(variables: Record<string, string>): NodeJS.ProcessEnv {
  const { PATH, HOME, TMPDIR } = process.env
  // Next's types demand NODE_ENV of every environment; a person's shell has none.
  return { PATH, HOME, TMPDIR, ...variables } as unknown as NodeJS.ProcessEnv
}
