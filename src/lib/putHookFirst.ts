import type { CollectionConfig, Config } from 'payload'

type Hooks = NonNullable<CollectionConfig['hooks']>

/** Puts the hook before all others of every collection, once, however often the configuration is built. */
export function putHookFirst<Name extends 'beforeOperation' | 'afterDelete'>(
  config: Config,
  name: Name,
  hook: NonNullable<Hooks[Name]>[number],
): Config {
  for (const collection of config.collections ?? []) {
    const hooks: unknown[] = collection.hooks?.[name] ?? []
    const others = hooks.filter((other) => other !== hook)
    collection.hooks = { ...collection.hooks, [name]: [hook, ...others] }
  }
  return config
}
