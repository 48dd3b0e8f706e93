import { createServer } from 'node:net';

export interface MailSink {
  port: number;
  /** The raw messages received so far. */
  messages: string[];
  /** Called with each message before the sender hears that it was taken. */
  onMessage?: (message: string) => void;
  close(): Promise<void>;
}

/** A mail server on 127.0.0.1 that takes everything and keeps it: enough SMTP (RFC 5321) for one client. */
export async function startMailSink(): Promise<MailSink> {
  const messages: string[] = [];
  const sink: MailSink = {
    port: 0,
    messages,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
  const server = createServer((socket) => {
    let buffer = '';
    let inData = false;
    const answer = (line: string) => socket.write(`${line}\r\n`);
    answer('220 mail.example ESMTP');
    socket.on('error', () => {});
    socket.on('data', (chunk) => {
      buffer += chunk.toString('utf8');
      for (;;) {
        const end = inData ? buffer.indexOf('\r\n.\r\n') : buffer.indexOf('\r\n');
        if (end < 0) return;
        const part = buffer.slice(0, end);
        buffer = buffer.slice(end + (inData ? 5 : 2));
        if (inData) {
          messages.push(part);
          sink.onMessage?.(part);
          inData = false;
          answer('250 taken');
        } else if (/^DATA/i.test(part)) {
          inData = true;
          answer('354 go on');
        } else if (/^QUIT/i.test(part)) {
          answer('221 bye');
          socket.end();
        } else answer('250 ok');
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address === 'object' && address) sink.port = address.port;
  return sink;
}
