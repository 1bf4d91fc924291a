import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join, resolve } from "node:path";
import { bundlePage } from "./bundle";
import { ROOT } from "./paths";
import { createRoutes } from "./routes";

export interface ServerOptions {
  /** Folder of the built add-in; dist/ of the project where nothing is given. */
  readonly dist?: string;
  /** 0, the default, takes any free port. */
  readonly port?: number;
}

export interface WorkbenchServer {
  readonly url: string;
  close(): Promise<void>;
}

const HOST = "127.0.0.1";

/** Nothing leaves the origin: no other host, no inline script, no eval. */
const POLICY = [
  "default-src 'none'",
  "base-uri 'none'",
  "connect-src 'self'",
  "font-src 'self'",
  "form-action 'none'",
  "frame-ancestors 'self'",
  "frame-src 'self'",
  "img-src 'self' data: blob:",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "worker-src 'self'",
].join("; ");

/** Serves the workbench on this machine alone. The browser tests use the same server as `npm start`. */
export async function startWorkbench({
  dist = join(ROOT, "dist"),
  port = 0,
}: ServerOptions = {}): Promise<WorkbenchServer> {
  const answer = createRoutes(resolve(dist), await bundlePage());
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", `http://${HOST}`);
    void answer(decodeURIComponent(pathname)).then(({ status, type, body, cached }) => {
      response.writeHead(status, {
        "cache-control": cached === true ? "max-age=86400" : "no-store",
        "content-security-policy": POLICY,
        "content-type": type,
        "x-content-type-options": "nosniff",
      });
      response.end(body);
    });
  });
  await new Promise<void>((ready) => server.listen(port, HOST, ready));
  const { port: chosen } = server.address() as AddressInfo;
  return {
    url: `http://${HOST}:${String(chosen)}/`,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => {
          closed();
        });
      }),
  };
}
