import { date, integer, pgTable, smallint, text, uuid, varchar } from 'drizzle-orm/pg-core'
import {
  address,
  closedList,
  controlled,
  emailShape,
  endsAfter,
  flag,
  id,
  money,
  normalized,
  notBlank,
  notNegative,
  organizationId,
  shaped,
  tenantIndex,
  tenantKey,
  tenantReference,
  tenantUnique,
  timestamps,
  type ValueOf,
} from '../columns'
import { users } from '../identity/users'
import { COUNTRY, CURRENCY, DEA_NUMBER, isTrue, MEDIA_TYPE, PHONE, requiredWhen, WEB_ADDRESS } from '../rules/index'
import { organizationReference } from '../tenancy/organizations'

export const supplierTypeEnum = closedList('vet_supplier_type', [
  'distributor',
  'manufacturer',
  'compounding_pharmacy',
  'outsourcing_facility',
  'pharmacy',
  'reverse_distributor',
  'retailer',
  'other',
])
export type SupplierType = ValueOf<typeof supplierTypeEnum>

/**
 * Who the practice buys from, or returns stock to. A supplier of controlled substances has its name, address and DEA
 * number on file, as records of receipt must state them (21 CFR 1304.22(c)). Suppliers no longer used are deactivated.
 */
export const suppliers = pgTable(
  'vet_suppliers',
  {
    organizationId: organizationId(),
    id: id(),
    name: varchar('name', { length: 200 }).notNull(),
    nameNormalized: normalized('name_normalized', 'name').notNull(),
    supplierType: supplierTypeEnum('supplier_type').notNull().default('distributor'),
    /** The practice's account with the supplier. */
    accountNumber: varchar('account_number', { length: 100 }),
    contactName: varchar('contact_name', { length: 200 }),
    phone: varchar('phone', { length: 20 }),
    /** Where orders are sent. */
    email: varchar('email', { length: 255 }),
    websiteUrl: varchar('website_url', { length: 500 }),
    ...address,
    suppliesControlledSubstances: controlled(flag('supplies_controlled_substances', false)),
    /** DEA registration of the supplier. */
    deaNumber: controlled(varchar('dea_number', { length: 9 })),
    deaExpiresOn: controlled(date('dea_expires_on')),
    /** Licence as a wholesale distributor or pharmacy of the supplier's state. */
    stateLicenseNumber: varchar('state_license_number', { length: 100 }),
    stateLicenseExpiresOn: date('state_license_expires_on'),
    /** ISO 4217 code of the supplier's prices. */
    currency: varchar('currency', { length: 3 }).notNull().default('USD'),
    /** Days from the invoice to the day it is due; 0 for payment on delivery. */
    paymentTermsDays: smallint('payment_terms_days'),
    /** Usual days from order to delivery. */
    leadTimeDays: smallint('lead_time_days'),
    /** Orders below this value are refused or charged for delivery. */
    minimumOrderAmount: money('minimum_order_amount'),
    notes: text('notes'),
    isActive: flag('is_active', true),
    ...timestamps,
  },
  (t) => [
    ...tenantKey(t),
    organizationReference(t),
    supplierTypeEnum.check(t.supplierType),
    notBlank(t.name),
    shaped(t.phone, PHONE),
    emailShape(t.email),
    shaped(t.websiteUrl, WEB_ADDRESS),
    shaped(t.country, COUNTRY),
    shaped(t.currency, CURRENCY),
    shaped(t.deaNumber, DEA_NUMBER),
    // From whom controlled substances came: name, address and registration (21 CFR 1304.22(c)).
    ...requiredWhen(isTrue(t.suppliesControlledSubstances), t.deaNumber, t.addressLine1, t.city),
    notNegative(t.paymentTermsDays),
    notNegative(t.leadTimeDays),
    notNegative(t.minimumOrderAmount),
    // One supplier per name; also answers search by the first letters.
    tenantUnique(t, t.nameNormalized),
    // Suppliers to order from.
    tenantIndex(t, t.isActive, t.supplierType),
  ],
)

export type SupplierRow = typeof suppliers.$inferSelect
export type NewSupplierRow = typeof suppliers.$inferInsert

export const supplierDocumentTypeEnum = closedList('vet_supplier_document_type', [
  'dea_registration',
  'state_license',
  'contract',
  'price_agreement',
  'tax_form',
  'insurance_certificate',
  'quality_certificate',
  'other',
])
export type SupplierDocumentType = ValueOf<typeof supplierDocumentTypeEnum>

/** A document a supplier gave: licence, contract, certificate. The file itself lies in object storage. */
export const supplierDocuments = pgTable(
  'vet_supplier_documents',
  {
    organizationId: organizationId(),
    id: id(),
    supplierId: uuid('supplier_id').notNull(),
    documentType: supplierDocumentTypeEnum('document_type').notNull(),
    fileName: varchar('file_name', { length: 255 }).notNull(),
    documentUrl: varchar('document_url', { length: 1000 }).notNull(),
    mimeType: varchar('mime_type', { length: 255 }),
    sizeBytes: integer('size_bytes'),
    issuedOn: date('issued_on'),
    expiresOn: date('expires_on'),
    uploadedBy: uuid('uploaded_by').notNull(),
    ...timestamps,
  },
  (t) => [
    ...tenantKey(t),
    tenantReference(t, t.supplierId, suppliers),
    tenantReference(t, t.uploadedBy, users),
    supplierDocumentTypeEnum.check(t.documentType),
    notBlank(t.fileName),
    shaped(t.documentUrl, WEB_ADDRESS),
    shaped(t.mimeType, MEDIA_TYPE),
    notNegative(t.sizeBytes),
    endsAfter(t.expiresOn, t.issuedOn),
    // Documents of a supplier by kind.
    tenantIndex(t, t.supplierId, t.documentType),
    // Licences about to run out.
    tenantIndex(t, t.expiresOn),
    // Supports the key.
    tenantIndex(t, t.uploadedBy),
  ],
)

export type SupplierDocumentRow = typeof supplierDocuments.$inferSelect
export type NewSupplierDocumentRow = typeof supplierDocuments.$inferInsert
