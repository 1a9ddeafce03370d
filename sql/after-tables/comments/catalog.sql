-- Generated from src/schema: npm run generate
do $comments$
begin
  comment on table public.vet_service_packages is 'Several services and products sold together at one price, for example puppy visits or a dental day. On sale in the half-open period from valid_from_on up to, not including, valid_until_on.';
  comment on column public.vet_service_packages.category_id is 'Heading under which the package is sold.';
  comment on column public.vet_service_packages.code is 'The practice''s own code, as typed at the front desk.';
  comment on column public.vet_service_packages.description is 'What the client reads on estimates and invoices.';
  comment on column public.vet_service_packages.price is 'Price of the whole package, before tax.';
  comment on column public.vet_service_packages.valid_from_on is 'First day of sale.';
  comment on column public.vet_service_packages.valid_until_on is 'First day on which it is no longer sold; empty while there is no end.';
  comment on column public.vet_service_packages.is_discountable is 'No: discounts on a whole invoice leave this package out.';

  comment on table public.vet_service_package_items is 'One service or product of a package, and how many of it.';
  comment on column public.vet_service_package_items.quantity is 'In the price unit of the service, or the unit of the product.';
  comment on column public.vet_service_package_items.allocated_amount is 'Part of the package price that this line earns, for tax and income reports; empty to share it in proportion to the single prices.';

  comment on table public.vet_price_lists is 'A set of prices that replaces the default ones for a location, a kind of client or one client, in the half-open period from valid_from_on up to, not including, valid_until_on. The most specific list that names the item wins: client, then location and kind of client, then kind of client, then location; where none does, the default list of the location, that of the practice, and the price of the item itself.';
  comment on column public.vet_price_lists.clinic_id is 'Location it is for; empty for all.';
  comment on column public.vet_price_lists.client_type is 'Kind of client it is for, for example shelters.';
  comment on column public.vet_price_lists.client_id is 'The one client it was agreed with.';
  comment on column public.vet_price_lists.currency is 'ISO 4217 code of every price in it.';
  comment on column public.vet_price_lists.valid_from_on is 'First day of the prices.';
  comment on column public.vet_price_lists.valid_until_on is 'First day on which they no longer hold; empty while there is no end.';
  comment on column public.vet_price_lists.is_default is 'Holds where no other list does: one for the practice, and one for each location.';

  comment on table public.vet_price_list_items is 'Price of one service, product or package in a list, from a certain quantity on.';
  comment on column public.vet_price_list_items.minimum_quantity is 'Smallest quantity on an invoice line that gets this price.';
  comment on column public.vet_price_list_items.unit_price is 'Price of one unit in the currency of the list, before tax.';

  comment on table public.vet_tax_rates is 'A tax on sales at a place, in the half-open period from valid_from_on up to, not including, valid_until_on. Several may apply to one sale, such as state and city: each has its own code. A new rate is a new row, so that old invoices stay explainable.';
  comment on column public.vet_tax_rates.code is 'The same through all changes of the rate, for example ny-sales.';
  comment on column public.vet_tax_rates.name is 'As printed on invoices.';
  comment on column public.vet_tax_rates.jurisdiction is 'Country, state or city that levies it.';
  comment on column public.vet_tax_rates.registration_number is 'The practice''s registration with the tax authority, where invoices must show it.';
  comment on column public.vet_tax_rates.clinic_id is 'Location it is for; empty for all.';
  comment on column public.vet_tax_rates.tax_category is 'Sales it applies to. Exempt sales bear no tax and have no rate.';
  comment on column public.vet_tax_rates.tax_rate_percent is 'Share of the net price, 0 to 100, four places: New York City takes 8.875.';
  comment on column public.vet_tax_rates.is_compound is 'Reckoned on the price with the other taxes in it.';
  comment on column public.vet_tax_rates.valid_from_on is 'First day of the rate.';
  comment on column public.vet_tax_rates.valid_until_on is 'First day on which it no longer holds; empty while there is no end.';

  comment on table public.vet_discounts is 'A reduction that may be given on an invoice: a share of the price or a fixed amount, never both. It is for the whole invoice unless it names one heading, service, product or package, and holds in the half-open period from valid_from_on up to, not including, valid_until_on.';
  comment on column public.vet_discounts.code is 'As typed at the front desk or by the client.';
  comment on column public.vet_discounts.maximum_amount is 'Most that a share of the price may come to.';
  comment on column public.vet_discounts.minimum_subtotal is 'Least invoice subtotal that qualifies.';
  comment on column public.vet_discounts.clinic_id is 'Location it is for; empty for all.';
  comment on column public.vet_discounts.client_type is 'Kind of client it is for; empty for all.';
  comment on column public.vet_discounts.category_id is 'Services under this heading only.';
  comment on column public.vet_discounts.maximum_uses is 'How often it may be given in all; empty for no limit.';
  comment on column public.vet_discounts.maximum_uses_per_client is 'How often one client may have it; empty for no limit.';
  comment on column public.vet_discounts.is_combinable is 'May stand beside other discounts.';
  comment on column public.vet_discounts.requires_approval is 'Given only with the consent of somebody who may approve discounts.';
  comment on column public.vet_discounts.valid_from_on is 'First day on which it is given.';
  comment on column public.vet_discounts.valid_until_on is 'First day on which it is no longer given; empty while there is no end.';

  comment on table public.vet_products is 'Something the practice sells or uses up, the same at every location. What lies on a shelf is vet_inventory_items, which point here. A price here holds where no price list says otherwise.';
  comment on column public.vet_products.barcode is 'GTIN or the practice''s own bar code, as the scanner reads it.';
  comment on column public.vet_products.medication_id is 'The drug this is a package of.';
  comment on column public.vet_products.strength is 'For example 75 mg or 10 mg/ml.';
  comment on column public.vet_products.dosage_form is 'For example chewable tablet or injectable solution.';
  comment on column public.vet_products.ndc_normalized is 'Digits of the NDC, to compare with recalls.';
  comment on column public.vet_products.is_controlled is 'Controlled substance, 21 CFR 1308: exactly when dea_schedule is I to V.';
  comment on column public.vet_products.requires_prescription is 'By or on the order of a licensed veterinarian only, 21 CFR 201.105.';
  comment on column public.vet_products.unit is 'Unit the price is for.';
  comment on column public.vet_products.default_price is 'Price of one unit, before tax.';
  comment on column public.vet_products.dispensing_fee is 'Added once per prescription, before tax.';
  comment on column public.vet_products.cost_per_unit is 'Usual purchase cost of one unit; four places, for a tablet may cost a fraction of a cent.';
  comment on column public.vet_products.is_taxable is 'Follows tax_category: the two cannot disagree.';
  comment on column public.vet_products.is_discountable is 'No: discounts on a whole invoice leave this product out.';
  comment on column public.vet_products.is_stocked is 'No: sold to order, without inventory items.';
  comment on column public.vet_products.opened_shelf_life_days is 'How long an opened container stays usable, days; for multi-dose vials.';

  comment on table public.vet_service_categories is 'A heading of the price list and of income reports, for example Dentistry. Headings nest; a heading that is no longer used is deactivated, so that old reports keep their lines.';
  comment on column public.vet_service_categories.parent_category_id is 'The heading this one stands under; empty at the top.';
  comment on column public.vet_service_categories.revenue_account_code is 'Income account in the practice''s bookkeeping.';
  comment on column public.vet_service_categories.display_order is 'Position among the headings beside it, smallest first.';

  comment on table public.vet_services is 'Something the practice does and charges for. default_price holds where no price list says otherwise; what was charged is on the invoice and does not change with this row. A service without rows in vet_service_species is offered for every species.';
  comment on column public.vet_services.code is 'The practice''s own code, as typed at the front desk.';
  comment on column public.vet_services.description is 'What the client reads on estimates and invoices.';
  comment on column public.vet_services.procedure_code_id is 'The clinical procedure this charge stands for.';
  comment on column public.vet_services.default_price is 'Price of one price_unit, before tax.';
  comment on column public.vet_services.minimum_charge is 'Least that is charged, for services priced by time, weight or distance.';
  comment on column public.vet_services.estimated_cost is 'What one price_unit costs the practice in time and material, for margins.';
  comment on column public.vet_services.is_taxable is 'Follows tax_category: the two cannot disagree.';
  comment on column public.vet_services.is_discountable is 'No: discounts on a whole invoice leave this service out.';
  comment on column public.vet_services.allows_price_override is 'Yes: the price may be changed on the invoice line.';
  comment on column public.vet_services.duration_minutes is 'Usual length, minutes.';
  comment on column public.vet_services.requires_veterinarian is 'Only a licensed veterinarian may perform it under the practice act of the state.';
  comment on column public.vet_services.requires_consent is 'A signed consent must be on file before it is performed.';

  comment on table public.vet_service_species is 'A species a service is offered for, and the body weights it is priced for. Rows rather than a list in the service: a GIN index on a list would go unused under row-level security. No rows at all mean every species.';
  comment on column public.vet_service_species.from_weight_kg is 'Lightest patient the price is for, included; for example a spay priced by weight band.';
  comment on column public.vet_service_species.below_weight_kg is 'Upper end of the weight band, not included.';
end
$comments$;
