// Lets the vendors' verifiers judge deliveries, at a time that stands still, and lets those that can sign some.
// Reads a JSON file: {"now": …, "judge": [{"by", "body", "headers", "secret"}], "sign": [{"by", "id", "body", "secret"}]}, bodies
// in base64. Prints a JSON object: for each delivery what was thrown, or an empty text, and for each message its signature.
import { readFile } from "node:fs/promises";

const given = JSON.parse(await readFile(process.argv[2], "utf-8"));
const Real = Date;
globalThis.Date = class extends Real {
  constructor(...parts) {
    super(...(parts.length ? parts : [given.now * 1000]));
  }
  static now() {
    return given.now * 1000;
  }
};

const { Webhook: Standard } = await import("standardwebhooks");
const { Webhook: Svix } = await import("svix");
const { verifyWebhookSignature } = await import("creem/webhooks.js");
const { verifyWebhook } = await import("@flowglad/server");

const judges = {
  standardwebhooks: (body, headers, secret) => new Standard(secret).verify(body, headers),
  svix: (body, headers, secret) => new Svix(secret).verify(body, headers),
  creem: (body, headers, secret) => verifyWebhookSignature(body, headers, secret),
  "@flowglad/server": (body, headers, secret) => verifyWebhook(body, headers, secret),
};
const signers = { standardwebhooks: Standard, svix: Svix };

const judged = [];
for (const { by, body, headers, secret } of given.judge) {
  try {
    await judges[by](Buffer.from(body, "base64"), headers, secret);
    judged.push("");
  } catch (error) {
    judged.push(`${error.name}: ${error.message}`.slice(0, 200));
  }
}
const signed = given.sign.map(({ by, id, body, secret }) =>
  new signers[by](secret).sign(id, new Date(), Buffer.from(body, "base64").toString("utf-8")),
);
console.log(JSON.stringify({ judged, signed }));
