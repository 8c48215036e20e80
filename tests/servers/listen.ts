import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';

/**
 * A port that stays the same while one server follows another behind it. A browser's host rules are fixed when it starts,
 * and each test wants a server that no earlier test has touched.
 */
export type Door = {
  port: number;
  /** Gives each new connection to this server; null: to nobody, they are cut. */
  lead(server: Server | null): void;
  close(): Promise<void>;
};

/** Opens a door on any free port of 127.0.0.1. It leads nowhere yet. */
export async function openDoor(): Promise<Door> {
  let behind: Server | null = null;
  const door = createServer((socket) => {
    if (behind) behind.emit('connection', socket);
    else socket.destroy();
  });
  await bind(door, 0);
  return {
    port: portOf(door),
    lead(server) {
      behind = server;
    },
    close: () => new Promise((resolve) => door.close(() => resolve())),
  };
}

/**
 * Takes connections for a server.
 * @param at a port (0: any free one), or the door in front of it.
 */
export async function listen(server: Server, at: number | Door) {
  const sockets = new Map<number | undefined, Socket>();
  server.on('connection', (socket: Socket) => {
    const { remotePort } = socket;
    sockets.set(remotePort, socket);
    socket.on('error', () => undefined);
    socket.on('close', () => sockets.delete(remotePort));
  });
  if (typeof at === 'number') await bind(server, at);
  else at.lead(server);
  return {
    port: typeof at === 'number' ? portOf(server) : at.port,
    /** The connection that came from a port of the client's. */
    socketOf: (remotePort: number | undefined) => sockets.get(remotePort),
    /** Ends every connection, and takes no more. */
    async close(): Promise<void> {
      if (typeof at !== 'number') at.lead(null);
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      for (const socket of sockets.values()) socket.destroy();
      await closed;
    },
  };
}

const bind = (server: Server, port: number) =>
  new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });

const portOf = (server: Server): number => (server.address() as AddressInfo).port;
