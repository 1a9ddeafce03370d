import { sql } from 'drizzle-orm'
import { date, index, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import {
  closedList,
  endsAfter,
  flag,
  id,
  moment,
  notBlank,
  organizationId,
  phi,
  softDelete,
  tenantIndex,
  tenantKey,
  tenantReference,
  timestamps,
  type ValueOf,
} from '../columns'
import { users } from '../identity/users'
import { isTrue, known, onlyWhen, requiredWhen, rule, together } from '../rules/index'
import { clinics } from '../tenancy/organizations'
import { clients } from './clients'

export const clientNoteTypeEnum = closedList('vet_client_note_type', [
  'general',
  'communication',
  'preference',
  'billing',
  'collections',
  'complaint',
  'compliment',
  'conduct',
  'other',
])
export type ClientNoteType = ValueOf<typeof clientNoteTypeEnum>

/**
 * What the team wrote down about a client: a wish, a complaint, an arrangement about payment. Belongs to the client's
 * personal data and is handed out or erased with it, unless a legal hold says otherwise.
 */
export const clientNotes = pgTable(
  'vet_client_notes',
  {
    organizationId: organizationId(),
    id: id(),
    clientId: uuid('client_id').notNull(),
    /** Location where it was written. */
    clinicId: uuid('clinic_id'),
    noteType: clientNoteTypeEnum('note_type').notNull().default('general'),
    body: phi(text('body').notNull()),
    /** Stays on top of the list. */
    isPinned: flag('is_pinned', false),
    /** Shown whenever the client is opened. */
    isAlert: flag('is_alert', false),
    /** Only the author and the management read it. */
    isPrivate: flag('is_private', false),
    /** Never shown to the client in messages or in the portal. */
    isInternal: flag('is_internal', true),
    requiresFollowUp: flag('requires_follow_up', false),
    followUpOn: date('follow_up_on'),
    /** Who is to follow up. */
    followUpBy: uuid('follow_up_by'),
    /** When it was done, and by whom. */
    followedUpAt: moment('followed_up_at'),
    followedUpBy: uuid('followed_up_by'),
    createdBy: uuid('created_by').notNull(),
    ...softDelete,
    ...timestamps,
  },
  (t) => [
    ...tenantKey(t),
    tenantReference(t, t.clientId, clients, 'cascade'),
    tenantReference(t, t.clinicId, clinics),
    tenantReference(t, t.followUpBy, users),
    tenantReference(t, t.followedUpBy, users),
    tenantReference(t, t.createdBy, users),
    tenantReference(t, t.deletedBy, users),
    clientNoteTypeEnum.check(t.noteType),
    notBlank(t.body),
    ...requiredWhen(isTrue(t.requiresFollowUp), t.followUpOn),
    ...onlyWhen(isTrue(t.requiresFollowUp), t.followUpOn, t.followUpBy, t.followedUpAt),
    rule(
      t.followedUpAt,
      'with_person',
      together(t.followedUpAt, t.followedUpBy),
      'is set together with followed up by',
    ),
    ...onlyWhen(known(t.deletedAt), t.deletedBy),
    endsAfter(t.deletedAt, t.createdAt),
    // Notes of a client, newest first.
    index('vet_client_notes_newest_idx').on(t.organizationId, t.clientId, t.createdAt.desc()),
    // What is to be followed up, by day.
    index('vet_client_notes_open_follow_up_idx')
      .on(t.organizationId, t.followUpOn)
      .where(sql`${t.requiresFollowUp} and ${t.followedUpAt} is null`),
    // My follow-ups, by day.
    tenantIndex(t, t.followUpBy, t.followUpOn),
    // What a person wrote, did or removed, and where. Support the keys.
    tenantIndex(t, t.createdBy),
    tenantIndex(t, t.followedUpBy),
    tenantIndex(t, t.deletedBy),
    tenantIndex(t, t.clinicId),
  ],
)

export type ClientNoteRow = typeof clientNotes.$inferSelect
export type NewClientNoteRow = typeof clientNotes.$inferInsert
