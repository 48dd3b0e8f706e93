import { APIError } from 'payload';

/**
 * An error whose Dutch sentence reaches the person. The empty data object matters: without it Payload looks at
 * the error's class name, which a production build has minified away, and answers "unknown error".
 * @param data  what a screen must know beside the sentence
 */
export function refusal(message: string, status: number, data: Record<string, unknown> = {}): APIError {
  return new APIError(message, status, data, true);
}
