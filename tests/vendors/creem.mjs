// Performs every operation of the vendor's own client, which checks each answer strictly, against a sandbox on a port.
// Prints a JSON object: which operations were performed, which were refused and why, which were left out, and the events
// that were collected, each checked by the client too.
import { Creem } from "creem";
import { constructWebhookEventEntity } from "creem/webhooks.js";

const [origin, apiKey] = process.argv.slice(2);
const shop = new Creem({ apiKey, serverURL: `${origin}/creem` });
const performed = new Set();
const refused = {};

async function call(name, ...given) {
  const [resource, method] = name.split(".");
  try {
    const answer = await shop[resource][method](...given);
    performed.add(name);
    return answer?.result ?? answer;
  } catch (error) {
    refused[name] = `${error.name}: ${error.message} ${error.cause ?? ""} ${error.body ?? ""}`.slice(0, 1500);
    throw error;
  }
}

async function tried(name, ...given) {
  try {
    return await call(name, ...given);
  } catch {
    return undefined;
  }
}

async function buy(request) {
  const opened = await tried("checkouts.create", request);
  await own(`complete/creem/${opened.id}`, {});
  return tried("checkouts.retrieve", opened.id);
}

async function own(path, body) {
  const headers = { "content-type": "application/json" };
  const answer = await fetch(`${origin}/_sandbox/${path}`, { method: "POST", headers, body: JSON.stringify(body) });
  if (!answer.ok) throw new Error(`${path}: ${await answer.text()}`);
}

const advance = (seconds) => own("clock", { advance: seconds });

const DAY = 86_400;
const recurring = {
  name: "Pro",
  description: "All of it",
  price: 3000,
  currency: "EUR",
  billingType: "recurring",
  billingPeriod: "every-month",
};
const once = { ...recurring, billingType: "onetime", billingPeriod: undefined };

async function usage() {
  const meter = await tried("meters.createMeter", {
    name: "Size",
    eventName: "request",
    aggregation: "sum",
    aggregationProperty: "size",
    filter: { conjunction: "and", clauses: [{ property: "size", operator: "gte", value: 1 }] },
    unitLabel: "bytes",
  });
  await tried("meters.listMeters");
  await tried("meters.getMeter", meter.id);
  await tried("meters.updateMeter", meter.id, { name: "Bytes" });
  await tried("meters.previewMeter", { eventName: "request", aggregation: "count" });
  const customer = await tried("customers.create", { email: "ada@example.com", name: "Ada", externalId: "u_1" });
  const events = [
    { name: "request", customerId: customer.id, eventId: "e1", properties: { size: 2.5, tags: ["a"], deep: { a: 1 } } },
    { name: "other", externalCustomerId: "u_1" },
  ];
  await tried("events.previewEvents", { events: [...events, { name: "request", customerId: "cust_none" }] });
  await tried("events.ingestEvents", { events });
  await tried("events.listEvents");
  await tried("meters.previewExistingMeter", meter.id);
  await tried("meters.getConsumedUnits", meter.id, customer.id);
  await tried("meters.getConsumedUnits", meter.id, customer.id, new Date().toISOString());
  const empty = await tried("customers.create", { email: "none@example.com", name: "None" });
  await tried("meters.getConsumedUnits", meter.id, empty.id);
  await tried("meters.archiveMeter", meter.id);
  await tried("meters.unarchiveMeter", meter.id);
  return [meter, customer];
}

async function products(meter) {
  await tried("products.create", { ...once, taxMode: "inclusive", businessNetPricing: true });
  const field = { type: "text", key: "vat", label: "VAT", optional: true, text: { maxLength: 20, minLength: 2 } };
  const box = { type: "checkbox", key: "ok", label: "OK", checkbox: { label: "Yes" } };
  const book = await tried("products.create", { ...once, customFields: [field, box], imageUrls: ["https://example.com/a.png"] }, "key-1");
  const pro = await tried("products.create", {
    ...recurring,
    trialPeriodDays: 7,
    trialPrice: 500,
    usagePrices: [{ meterId: meter.id, unitPrice: 0.05, settlementMode: "postpaid", cap: 900 }],
    features: [{ type: "customerCredits", description: "Credits", customerCredits: { amount: "100" } }],
  });
  await tried("products.get", book.id);
  await tried("products.update", pro.id, { name: "Pro 2", features: [] });
  await tried("products.update", pro.id, { usagePrices: [{ meterId: meter.id, unitPrice: 0.0001, settlementMode: "prepaid" }] });
  await tried("products.search");
  const old = await tried("products.create", { ...recurring, billingPeriod: "custom", recurringInterval: "week", recurringIntervalCount: 2 });
  await tried("products.archive", old.id);
  return [book, pro];
}

async function partners(book, endpoint) {
  await tried("affiliates.createInvite", { email: "bob@example.com", name: "Bob" });
  const recipients = [
    { recipientType: "email", recipientReference: "bob@example.com", amount: 20 },
    { recipientType: "store", recipientReference: "sto_partner", amount: 12.5 },
  ];
  const split = await tried("splits.create", { type: "store", typeReference: endpoint.storeId, recipients });
  await advance(1);
  await tried("affiliates.listInvites");
  const [bob] = (await tried("affiliates.list")).items;
  await buy({ productId: book.id, affiliateCode: bob.referralCode, customPrice: 750, units: 2, customer: { name: "Eve", email: "eve@example.com" } });
  await tried("affiliates.retrieve", bob.id);
  await tried("affiliates.listCommissions", bob.id);
  await tried("splits.list");
  await tried("splits.retrieve", split.id);
  await tried("splits.delete", split.id);
}

async function sales(book, pro, customer) {
  const discount = await tried("discounts.create", { name: "Third", type: "percentage", percentage: 33.3, duration: "repeating", durationInMonths: 3, appliesToProducts: [pro.id], code: "THIRD" });
  await tried("discounts.create", { name: "Fixed", type: "fixed", amount: 150, currency: "EUR", duration: "once", appliesToProducts: [] });
  await tried("discounts.get", discount.id);
  await tried("discounts.search");
  const paid = await buy({ productId: pro.id, customer: { id: customer.id }, discountCode: "THIRD", metadata: { team: "x" }, requestId: "r1" });
  const id = paid.subscription.id ?? paid.subscription;
  await tried("subscriptions.get", id);
  await advance(8 * DAY);
  await tried("subscriptions.get", id);
  await tried("subscriptions.search");
  await tried("subscriptions.update", id, { items: [{ productId: pro.id, units: 2 }], updateBehavior: "proration-none" });
  const dearer = await tried("products.create", { ...recurring, price: 5000 });
  await tried("subscriptions.upgrade", id, { productId: dearer.id, updateBehavior: "proration-charge-immediately" });
  await tried("subscriptions.pause", id);
  await tried("subscriptions.resume", id);
  await tried("subscriptions.cancel", id, { mode: "scheduled", onExecute: "cancel" });
  await advance(40 * DAY);
  await tried("subscriptions.get", id);

  const [key] = (await buy({ productId: book.id, customer: { id: customer.id } })).licenseKeys;
  const { instance } = await tried("licenses.activate", { key: key.key, instanceName: "laptop" });
  await tried("licenses.validate", { key: key.key, instanceId: instance.id });
  await tried("licenses.listInstances", key.id);
  await tried("licenses.deactivate", { key: key.key, instanceId: instance.id });
  const [payment] = (await tried("transactions.search")).items;
  await tried("transactions.getById", payment.id);
  await tried("transactions.refund", { transactionId: payment.id });
  await tried("transactions.getById", payment.id);
  await tried("stats.getSummary", "EUR");
  await tried("stats.getSummary", "EUR", Date.now() - 1e9, Date.now(), "day");
  await tried("moderation.screenPrompt", { prompt: "a cat" });
  await tried("discounts.delete", discount.id);
  await tried("customers.list");
  for (const name of ["getOrders", "listSubscriptions", "listLicenses"]) await tried(`customers.${name}`, customer.id);
  await tried("customers.retrieve", customer.id);
  await tried("customers.update", { customerId: customer.id, email: "countess@example.com", externalId: null });
  await tried("customers.generateBillingLinks", { customerId: customer.id });
}

async function credits(customer) {
  const account = await tried("customerCredits.createAccount", { customerId: customer.id, name: "points", initialBalance: "100" });
  const other = await tried("customerCredits.createAccount", { customerId: customer.id, name: "gifts" });
  const at = { amount: "10", reference: "order_1" };
  await tried("customerCredits.creditAccount", account.id, { ...at, idempotencyKey: "a" });
  const spent = await tried("customerCredits.debitAccount", account.id, { ...at, idempotencyKey: "b" });
  await tried("customerCredits.reverseTransaction", account.id, { transactionId: spent.id });
  const entries = [
    { accountId: account.id, side: "debit", amount: "5" },
    { accountId: other.id, side: "credit", amount: "5" },
  ];
  const posted = await tried("customerCredits.postTransaction", { reference: "gift", idempotencyKey: "c", entries });
  await tried("customerCredits.listTransactionsByReference", "gift");
  await tried("customerCredits.getTransaction", posted.id);
  await tried("customerCredits.reverseTransactionById", posted.id);
  await tried("customerCredits.listAccounts");
  await tried("customerCredits.getAccount", account.id);
  await tried("customerCredits.getAccountBalance", account.id);
  await tried("customerCredits.getAccountBalance", account.id, new Date().toISOString());
  await tried("customerCredits.listEntries", account.id);
  await tried("customerCredits.freezeAccount", account.id);
  await tried("customerCredits.unfreezeAccount", account.id);
  await tried("customerCredits.closeAccount", account.id);
}

async function webhooks(endpoint) {
  const posted = await tried("webhooks.create", { url: "https://example.com/hook", name: "Main", events: ["refund.created"] });
  await tried("webhooks.list");
  await tried("webhooks.get", posted.id);
  await tried("webhooks.update", posted.id, { status: "disabled", name: null });
  const { secret } = await tried("webhooks.getSecret", endpoint.id);
  const waiting = (await tried("webhooks.listPendingEvents", endpoint.id, 100)).items;
  await tried("webhooks.acknowledgeEvent", endpoint.id, waiting[0].id, { statusCode: 200 });
  await tried("webhooks.delete", endpoint.id);
  for (const event of waiting) {
    try {
      await constructWebhookEventEntity(event.body, event.headers, secret);
    } catch (error) {
      refused[`event ${event.eventType}`] = `${error.name}: ${error.message} ${error.cause ?? ""}`.slice(0, 1500);
    }
  }
  return waiting.map((event) => event.eventType);
}

let stopped = "";
let events = [];
try {
  const endpoint = await tried("webhooks.create", { deliveryMode: "cli" });
  const [meter, customer] = await usage();
  const [book, pro] = await products(meter);
  await partners(book, endpoint);
  await sales(book, pro, customer);
  await credits(customer);
  events = await webhooks(endpoint);
} catch (error) {
  stopped = String(error.stack);
}

const resources = Object.entries(Object.getOwnPropertyDescriptors(Object.getPrototypeOf(shop))).filter(([, found]) => found.get);
const all = resources
  .map(([name]) => [name, shop[name]])
  .flatMap(([name, resource]) =>
    Object.getOwnPropertyNames(Object.getPrototypeOf(resource))
      .filter((method) => method !== "constructor")
      .map((method) => `${name}.${method}`),
  );
console.log(
  JSON.stringify({ operations: all.length, performed: performed.size, refused, left_out: all.filter((name) => !performed.has(name)), events, stopped }),
);
