export { type AuthoredMigration, type AuthoringPaths, type AuthorOptions, authorMigration } from './author'
export { type CheckOptions, checkHistory } from './check'
