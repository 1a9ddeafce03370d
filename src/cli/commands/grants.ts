import type { Command } from 'commander'
import { given } from '../arguments'
import type { Runner } from '../runner'

interface GrantsFlags {
  readonly login?: string
}

export function grantsCommand(program: Command, run: Runner): void {
  program
    .command('grants')
    .description('print the SQL that creates roles and grants, for the administrator of a managed server')
    .option('--login <role>', 'login that will migrate; it becomes a member of the roles it needs')
    .action(
      run<GrantsFlags>(async (_context, { login }) => {
        const { grantsPlan } = await import('../../migrator/index')
        const plan = await grantsPlan(given({ login }))
        return {
          result: plan,
          output: [
            '-- Once per server, as an administrator, before the first migration:',
            plan.roles.trimEnd(),
            '',
            '-- In each database that was migrated with --no-roles, afterwards:',
            plan.tables.trimEnd(),
          ],
        }
      }),
    )
}
