import { APIError } from 'payload';

/**
 * An error whose Dutch sentence reaches the person. The empty data object matters: without it Payload looks at
 * the error's class name, which a production build has minified away, and answers "unknown error".
 */
export function refusal(message: string, status: number): APIError {
  return new APIError(message, status, {}, true);
}
