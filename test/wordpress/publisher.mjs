// The server of a publisher, which can be well, slow, broken or gone, and remembers what it was asked for.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

/** The demonstration's feed, as its publisher has it. */
export const SAMPLE = JSON.parse(readFileSync(new URL('../../demo/feed.json', import.meta.url), 'utf8'));

const picture = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 3 2"/>';

/** Answers with `feed`, whatever the address is but for pictures, until a test says something else by `answer`. */
export async function startPublisher(feed = SAMPLE) {
  const publisher = {
    asked: [],
    answer: undefined,
    /** What is answered from now on. */
    says(body, { status = 200, headers = {} } = {}) {
      publisher.answer = (request, response) =>
        response
          .writeHead(status, { 'content-type': 'application/feed+json', 'access-control-allow-origin': '*', ...headers })
          .end(typeof body === 'string' ? body : JSON.stringify(body));
    },
    /** What is answered never comes to its end. */
    hangs() {
      publisher.answer = () => {};
    },
    /** Connections are refused, as by a server that is down. */
    isDown() {
      publisher.answer = (request) => request.socket.destroy();
    },
  };
  publisher.says(feed);
  const server = createServer((request, response) => {
    if (!request.url.startsWith('/pictures/')) publisher.asked.push(request.url);
    publisher.headers = request.headers;
    if (request.url.startsWith('/pictures/')) response.writeHead(200, { 'content-type': 'image/svg+xml' }).end(picture);
    else publisher.answer(request, response);
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  publisher.url = `http://127.0.0.1:${server.address().port}/`;
  publisher.feed = `${publisher.url}feed.json`;
  publisher.stop = () => {
    server.closeAllConnections();
    server.close();
  };
  return publisher;
}
