/** Runs a command and ends the process once all it printed has left; a pipe takes it later than a screen. */
export function finish(main: () => Promise<number>): void {
  const end = (code: number) => process.stdout.write('', () => process.exit(code))
  main().then(end, (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`, () =>
      end(2),
    )
  })
}
