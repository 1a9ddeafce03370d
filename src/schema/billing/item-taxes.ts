import { pgTable, uuid } from 'drizzle-orm/pg-core'
import { taxRates } from '../catalog/prices'
import {
  between,
  decimal,
  financial,
  flag,
  id,
  kept,
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
 * Together they make the tax of the line. A client names the line and the rate; the database copies the rate and reckons
 * the amounts, rounded half away from zero per line and rate. Only a draft's taxes change.
 */
export const invoiceItemTaxes = pgTable(
  'vet_invoice_item_taxes',
  {
    organizationId: organizationId(),
    id: id(),
    invoiceItemId: uuid('invoice_item_id').notNull(),
    taxRateId: uuid('tax_rate_id').notNull(),
    /** Copied from the tax rate when the row is written. Kept by the database. */
    ratePercent: financial(kept(decimal('rate_percent', 7, 4).notNull().default('0'), 'Name the tax rate of the day.')),
    /** Reckoned on the price with the simple taxes of the line in it; copied with the rate. Kept by the database. */
    isCompound: kept(flag('is_compound', false), 'Name the tax rate of the day.'),
    /**
     * What the rate applies to: the line total, less its share of the invoice discount, plus the simple taxes of the line
     * if compound. Kept by the database.
     */
    taxableAmount: kept(money('taxable_amount').notNull().default('0'), 'Change the line.'),
    /** To the cent. Kept by the database. */
    taxAmount: kept(money('tax_amount').notNull().default('0'), 'Change the line.'),
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
