import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server that is listening, and its port. */
export interface Listening {
  readonly server: Server;
  readonly port: number;
}

/** Starts a server; rejects when the port is taken. */
export const listen = (listener: RequestListener, port: number, host: string): Promise<Listening> =>
  new Promise((ready, fail) => {
    const server = createServer(listener);
    server.once('error', fail);
    server.listen(port, host, () => ready({ server, port: (server.address() as AddressInfo).port }));
  });
