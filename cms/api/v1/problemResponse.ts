import { type Problem, titleOf } from '../../endpoints/request/problem.ts';
import { API_BASE } from './limits.ts';

/** A problem as this API answers it (RFC 9457); its type leads to where the description tells it. */
export function problemResponse({ status, message, errors, headers }: Problem): Response {
  const body = {
    type: `${API_BASE}/openapi.json#/components/responses/${status}`,
    title: titleOf(status),
    status,
    detail: message,
    ...(errors && { errors }),
  };
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'Content-Type': 'application/problem+json', ...headers },
  });
}
