export { packagedSeeds, type SeedFiles } from './packaged'
export { describeReference, seedReference } from './seed-reference'
export type {
  KeptReason,
  KeptRow,
  ReferenceCount,
  SeedEvent,
  SeedOptions,
  SeedReport,
  SeedTableReport,
} from './types'
