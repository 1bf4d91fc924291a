import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import devCerts from "office-addin-dev-certs";

const days = 30;

export interface HttpsOptions {
  readonly ca: Buffer;
  readonly cert: Buffer;
  readonly key: Buffer;
}

/** Certificates of our own in .certs: the browser asks once whether to trust them. */
async function ownCertificates(root: string): Promise<HttpsOptions> {
  const folder = join(root, ".certs");
  const ca = join(folder, "ca.crt");
  const cert = join(folder, "localhost.crt");
  const key = join(folder, "localhost.key");
  if (!existsSync(cert)) {
    mkdirSync(folder, { recursive: true });
    await devCerts.generateCertificates(ca, cert, key, days);
  }
  return { ca: readFileSync(ca), cert: readFileSync(cert), key: readFileSync(key) };
}

/** Certificates that Office trusts, where they can be installed; else certificates that we sign ourselves. */
export async function httpsOptions(root: string): Promise<HttpsOptions> {
  try {
    return await devCerts.getHttpsServerOptions();
  } catch (error) {
    console.warn(`The trusted development certificate could not be installed (${String(error)}); using .certs/.`);
    return ownCertificates(root);
  }
}
