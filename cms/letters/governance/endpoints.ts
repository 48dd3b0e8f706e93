import { type Endpoint, Forbidden, NotFound, type PayloadRequest } from 'payload';
import { rolesOf } from '../../access/access.ts';
import { mayDo } from '../../access/matrix.ts';
import { refusal } from '../../access/refusal.ts';
import type { BriefSjablonen } from '../../payload-types.ts';
import { LETTER_STATE_OPTIONS } from '../letterStates.ts';
import { lastChecks } from './checks.ts';
import { fingerprintOf } from './fingerprint.ts';
import type { TemplatePanel } from './panel.ts';
import { standingOf } from './standing.ts';
import { usageOf } from './usage.ts';

const mayCheck = (req: PayloadRequest): boolean =>
  rolesOf(req.user).some((role) => role === 'jurist' || role === 'beheerder');

/** GET /api/brief-sjablonen/:id/stand-van-zaken: score, last legal check and where it is used. 401, 403, 404. */
export const templatePanelEndpoint: Endpoint = {
  path: '/:id/stand-van-zaken',
  method: 'get',
  handler: async (req) => {
    const template = await templateOf(req);
    return Response.json(await panelOf(req, template), { headers: { 'Cache-Control': 'no-store' } });
  },
};

/**
 * POST /api/brief-sjablonen/:id/nagekeken `{"fingerprint"}`: a jurist or beheerder looked over the very text that
 * has this fingerprint. Answers the panel with 201; 401, 403, 404; 409 when the text was changed meanwhile.
 */
export const checkTemplateEndpoint: Endpoint = {
  path: '/:id/nagekeken',
  method: 'post',
  handler: async (req) => {
    const template = await templateOf(req);
    if (!mayCheck(req) || !req.user) {
      throw refusal('Alleen een jurist of een beheerder kan zeggen dat een sjabloon is nagekeken.', 403);
    }
    const fingerprint = fingerprintOf(template);
    if ((await sentFingerprint(req)) !== fingerprint) {
      throw refusal(
        'Het sjabloon is intussen gewijzigd. Laad de pagina opnieuw en kijk het nog eens na.',
        409,
      );
    }
    await req.payload.create({
      collection: 'sjabloon-controles',
      data: { template: template.id, on: new Date().toISOString(), by: req.user.id, fingerprint },
      depth: 0,
      req,
    });
    return Response.json(await panelOf(req, template), { status: 201 });
  },
};

async function templateOf(req: PayloadRequest): Promise<BriefSjablonen> {
  if (!req.user) throw refusal('Log in om dit sjabloon te zien.', 401);
  try {
    return await req.payload.findByID({
      collection: 'brief-sjablonen',
      id: String(req.routeParams?.id ?? ''),
      depth: 0,
      draft: true,
      overrideAccess: false,
      req,
    });
  } catch (error) {
    if (error instanceof NotFound) throw refusal('Dit sjabloon bestaat niet meer.', 404);
    if (error instanceof Forbidden) throw refusal('U mag dit sjabloon niet zien.', 403);
    throw error;
  }
}

async function sentFingerprint(req: PayloadRequest): Promise<unknown> {
  try {
    return ((await req.json?.()) as { fingerprint?: unknown } | null)?.fingerprint;
  } catch {
    throw refusal('Stuur JSON met "fingerprint".', 400);
  }
}

async function panelOf(req: PayloadRequest, template: BriefSjablonen): Promise<TemplatePanel> {
  const { payload } = req;
  const check = (await lastChecks(payload, [template.id])).get(template.id);
  const fingerprint = fingerprintOf(template);
  // Who may not read letters is not told which there are.
  const mayRead = mayDo(rolesOf(req.user), 'brieven', 'read');
  const usage = mayRead ? ((await usageOf(payload, [template.id])).get(template.id) ?? []) : [];
  return {
    scores: (template.scores ?? null) as TemplatePanel['scores'],
    check: check ? { on: check.on, by: check.by } : null,
    standing: standingOf(check, fingerprint, new Date()),
    fingerprint,
    mayCheck: mayCheck(req),
    usage: usage.map(({ state, letters }) => ({
      state,
      label: LETTER_STATE_OPTIONS.find(({ value }) => value === state)?.label ?? state,
      letters,
    })),
  };
}
