import type { AuditLogName } from '../schema/audit/seals'

/**
 * - `row_edited`: a row is no longer what it was when it was written or sealed
 * - `row_deleted`: a sealed row is not there
 * - `row_inserted`: a row claims a transaction that was sealed without it
 * - `seal_edited`: a seal does not agree with its own hash, its leaves, or the seal before
 * - `seal_deleted`: seals are missing in the chain
 * - `root_not_found`: no seal has the root that was kept outside
 */
export type AuditFindingKind =
  | 'row_edited'
  | 'row_deleted'
  | 'row_inserted'
  | 'seal_edited'
  | 'seal_deleted'
  | 'root_not_found'

export interface AuditFinding {
  readonly kind: AuditFindingKind
  /** Absent for a root that was not found. */
  readonly organizationId?: string
  readonly log?: AuditLogName
  /** Number of the seal; absent for rows that no seal covers. */
  readonly seal?: number
  /** Id of the row in the log. */
  readonly rowId?: string
  readonly transactionId?: number
  /** What is wrong, as a sentence. */
  readonly message: string
}

/** Findings in the order they are made: the first are named, all are counted. */
export class Findings {
  readonly named: AuditFinding[] = []
  count = 0

  constructor(private readonly limit: number) {}

  add(finding: AuditFinding): void {
    this.count += 1
    if (this.named.length < this.limit) this.named.push(finding)
  }
}
