import { randomBytes } from 'node:crypto';
import { type NextRequest, NextResponse } from 'next/server';
import { faultOfAddress } from './endpoints/request/address.ts';
import { screenPolicy } from './screenPolicy.ts';

/** 128 bits: nobody guesses it within the life of one answer. */
const NONCE_BYTES = 16;
const POLICY = 'Content-Security-Policy';

/** Next asks this before it makes a screen: it puts the nonce of the policy, which it reads here, on its own scripts. */
export function proxy(request: NextRequest): NextResponse {
  const fault = faultOfAddress(new URL(request.url).pathname);
  if (fault) {
    return new NextResponse(fault, { status: 400, headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
  }
  // The development server evaluates what it reloads and talks over a socket.
  if (process.env.NODE_ENV !== 'production') return NextResponse.next();
  const policy = screenPolicy(randomBytes(NONCE_BYTES).toString('base64'));
  const headers = new Headers(request.headers);
  headers.set(POLICY, policy);
  return NextResponse.next({ request: { headers }, headers: { [POLICY]: policy } });
}

/** Screens only: a save does not pay for it. */
export const config = { matcher: '/admin/:path*' };
