import { ConnectionError } from '../errors'

/**
 * Imports an optional peer dependency and says how to install it when it is not there.
 * @throws {ConnectionError} `driver_missing`
 */
export async function importDriver<Module>(name: string, load: () => Promise<unknown>): Promise<Module> {
  let loaded: unknown
  try {
    loaded = await load()
  } catch (cause) {
    if (isMissing(cause, name)) {
      throw new ConnectionError(`the package ${name} is not installed`, {
        code: 'driver_missing',
        hint: `Run: npm install ${name}`,
        cause,
      })
    }
    throw cause
  }
  // A CommonJS module imported from ESM keeps its exports on `default`.
  const namespace = loaded as { default?: unknown }
  const exports = namespace.default instanceof Object && !('Client' in namespace) && !('PGlite' in namespace)
  return (exports ? namespace.default : loaded) as Module
}

function isMissing(cause: unknown, name: string): boolean {
  if (!(cause instanceof Error) || !('code' in cause)) return false
  return (cause.code === 'ERR_MODULE_NOT_FOUND' || cause.code === 'MODULE_NOT_FOUND') && cause.message.includes(name)
}
