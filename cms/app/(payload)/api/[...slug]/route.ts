import config from '@payload-config';
import {
  REST_DELETE,
  REST_GET,
  REST_OPTIONS,
  REST_PATCH,
  REST_POST,
  REST_PUT,
} from '@payloadcms/next/routes';
import { throughDoor } from '../../../../endpoints/request/door.ts';

export const GET = throughDoor(REST_GET(config));
export const POST = throughDoor(REST_POST(config));
export const DELETE = throughDoor(REST_DELETE(config));
export const PATCH = throughDoor(REST_PATCH(config));
export const PUT = throughDoor(REST_PUT(config));
export const OPTIONS = throughDoor(REST_OPTIONS(config));
