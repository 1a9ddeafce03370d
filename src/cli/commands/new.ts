import type { Command } from 'commander'
import type { MigrationPhase } from '../../migrator/types'
import { given, phaseOption } from '../arguments'
import { counted } from '../output/format'
import type { Runner } from '../runner'

interface NewFlags {
  readonly phase?: MigrationPhase
  readonly schema?: string
  readonly sql?: string
  readonly out?: string
  readonly custom?: true
}

export function newCommand(program: Command, run: Runner): void {
  program
    .command('new')
    .description('write the next migration, up and down, from what changed in the tables and SQL files')
    .argument('<name>', 'name of the migration, for example billing_discounts')
    .addOption(phaseOption('phase it belongs to (default: that of the newest migration)'))
    .option('--schema <file>', 'module that exports the tables')
    .option('--sql <dir>', 'folder of the declarative SQL files')
    .option('--out <dir>', 'folder of the migrations')
    .option('--custom', 'write empty files, to be filled in by hand')
    .action(
      run<NewFlags>(async (context, { phase, schema, sql, out, custom }, [name = '']) => {
        const { authorMigration } = await import('../../authoring/index')
        const options = { root: context.io.cwd, name, ...given({ phase, schema, sql, out, custom }) }
        const result = await authorMigration(options)
        return {
          result,
          output: [result.upFile, result.downFile],
          summary: `${result.tag}: ${counted(result.statements, 'statement')}; read both files before you commit them`,
        }
      }),
    )
}
