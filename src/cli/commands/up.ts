import type { Command } from 'commander'
import { InvalidArgumentError } from '../../errors'
import { given, migrationsOption } from '../arguments'
import { describeSeed } from '../output/describe-seed'
import { counted } from '../output/format'
import type { Runner } from '../runner'

interface UpFlags {
  readonly roles: boolean
  readonly migrations?: string
}

export function upCommand(program: Command, run: Runner): void {
  program
    .command('up')
    .description('migrate, fill in the reference data and say what is there: the first command to run')
    .option('--no-roles', 'create no roles and grant nothing')
    .addOption(migrationsOption())
    .action(
      run<UpFlags>(async (context, { roles, migrations }) => {
        const { url } = context.database()
        // Each step opens the database anew: the second would find another, empty one.
        if (url.startsWith('memory:'))
          throw new InvalidArgumentError('up needs a database that outlives it, not memory:')
        const { migrate, status } = await import('../../migrator/index')
        const { seedReference } = await import('../../seeding/index')

        const options = context.runOptions(migrations)
        const { migrated } = await migrate(url, { ...options, roles })
        const seeded = await seedReference(url, { ...given({ signal: context.io.signal }) })
        const { database, applied, serverVersion } = await status(url, options)
        return {
          result: { database, serverVersion, migrated, applied, seeded },
          ...describeSeed(seeded),
          summary: `${database} is ready: ${counted(applied, 'migration')}, PostgreSQL ${Math.floor(serverVersion / 10_000)}`,
        }
      }),
    )
}
