import type { Command } from 'commander'
import { given } from '../arguments'
import { EXIT_CODES } from '../exit-codes'
import { counted } from '../output/format'
import type { Runner } from '../runner'

interface CheckFlags {
  readonly schema?: string
  readonly sql?: string
  readonly out?: string
  readonly accept?: true
}

export function checkCommand(program: Command, run: Runner): void {
  program
    .command('check')
    .description('prove without a database that migrations, tables and SQL files agree; 4 when they do not')
    .option('--schema <file>', 'module that exports the tables')
    .option('--sql <dir>', 'folder of the declarative SQL files')
    .option('--out <dir>', 'folder of the migrations')
    .option('--accept', 'take edited migrations and a changed catalogue as they are, in a history nobody has applied')
    .action(
      run<CheckFlags>(async (context, { schema, sql, out, accept }) => {
        const { checkHistory } = await import('../../authoring/index')
        const problems = await checkHistory({ root: context.io.cwd, ...given({ schema, sql, out, accept }) })
        const agree = problems.length === 0
        return {
          exitCode: agree ? EXIT_CODES.ok : EXIT_CODES.drift,
          result: { problems },
          output: problems,
          summary: agree ? 'migrations, tables and SQL files agree' : counted(problems.length, 'problem'),
        }
      }),
    )
}
