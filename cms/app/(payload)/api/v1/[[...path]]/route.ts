import config from '@payload-config';
import { getPayload } from 'payload';
import { answer } from '../../../../../api/v1/router.ts';

const handle = async (request: Request): Promise<Response> => answer(request, await getPayload({ config }));

export {
  handle as DELETE,
  handle as GET,
  handle as HEAD,
  handle as OPTIONS,
  handle as PATCH,
  handle as POST,
  handle as PUT,
};
