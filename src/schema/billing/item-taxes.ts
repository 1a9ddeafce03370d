import { pgTable, uuid } from 'drizzle-orm/pg-core'
import { taxRates } from '../catalog/prices'
import {
  between,
  decimal,
  id,
  money,
  notNegative,
  organizationId,
  tenantIndex,
  tenantKey,
  tenantReference,
  tenantUnique,
  timestamps,
} from '../columns'
import { invoiceItems } from './invoices'

/**
 * One tax on one line of an invoice: state, city and federal tax each have their row, for the return to each authority.
 * Together they make the tax of the line. The rate is the one of the day of sale.
 */
export const invoiceItemTaxes = pgTable(
  'vet_invoice_item_taxes',
  {
    organizationId: organizationId(),
    id: id(),
    invoiceItemId: uuid('invoice_item_id').notNull(),
    taxRateId: uuid('tax_rate_id').notNull(),
    ratePercent: decimal('rate_percent', 7, 4).notNull(),
    /** What the rate applies to: the line total, less its share of the invoice discount, plus other taxes if compound. */
    taxableAmount: money('taxable_amount').notNull(),
    /** Rounded as the authority asks. */
    taxAmount: money('tax_amount').notNull(),
    ...timestamps,
  },
  (t) => [
    ...tenantKey(t),
    tenantReference(t, t.invoiceItemId, invoiceItems, 'cascade'),
    tenantReference(t, t.taxRateId, taxRates),
    between(t.ratePercent, 0, 100),
    notNegative(t.taxableAmount),
    notNegative(t.taxAmount),
    // Taxes of a line, each rate once.
    tenantUnique(t, t.invoiceItemId, t.taxRateId),
    // The return of an authority.
    tenantIndex(t, t.taxRateId),
  ],
)

export type InvoiceItemTaxRow = typeof invoiceItemTaxes.$inferSelect
export type NewInvoiceItemTaxRow = typeof invoiceItemTaxes.$inferInsert
