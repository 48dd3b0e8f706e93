import type { CollectionConfig, FieldAccess } from 'payload';
import { isBeheerder, isPerson, isStaff, staffAccess } from '../access/access.ts';
import { LOCK_TIME_MS, openAfterClockJump } from '../access/clockLock.ts';
import { confirmAccountChange } from '../access/confirm/confirmed.ts';
import { confirmEndpoints } from '../access/confirm/endpoints.ts';
import { hideSessions } from '../access/hideSessions.ts';
import { staffStrategy } from '../access/hold/strategy.ts';
import { logLogin, logLogout, logRefusedLogin } from '../access/loginEvents.ts';
import { throttleLogin } from '../access/loginThrottle.ts';
import { refuseMailWithoutServer } from '../access/mailRequired.ts';
import { guardPasswordChange, passwordEndpoints, tellPasswordChanged } from '../access/password/change.ts';
import { forgetGivenOnReset, markGivenPassword, refuseEndedPassword } from '../access/password/given.ts';
import { resetPasswordEndpoint } from '../access/password/resetEndpoint.ts';
import { requireGoodPassword, requireGoodPasswordOnReset } from '../access/password/rules.ts';
import { ROLE_OPTIONS } from '../access/roles.ts';
import { secondFactorEndpoints } from '../access/secondFactor/endpoints.ts';
import { forgetSecondFactor, requireSecondFactor } from '../access/secondFactor/loginHook.ts';
import { beginDay, refreshForWork, tellEndOfDay } from '../access/session/hooks.ts';
import { IDLE_SECONDS } from '../access/session/terms.ts';

const MAX_LOGIN_ATTEMPTS = 5;

const ownOrBeheerder: FieldAccess = ({ req, id, doc }) =>
  isBeheerder(req.user) || (isStaff(req.user) && req.user?.id === (id ?? doc?.id));

const beheerderOnly: FieldAccess = ({ req }) => isBeheerder(req.user);

/**
 * Staff. Colleagues see each other's name (a history must say who); e-mail and roles are for the person and
 * the beheerder. No drafts or versions here: a version would keep password hashes and reset tokens.
 */
export const gebruikers: CollectionConfig = {
  slug: 'gebruikers',
  labels: { singular: 'Gebruiker', plural: 'Gebruikers' },
  admin: {
    group: 'Beheer',
    useAsTitle: 'name',
    description: 'Medewerkers die in Luchtpost werken, met hun rollen.',
    defaultColumns: ['name', 'email', 'roles'],
    hidden: ({ user }) => !((user?.roles ?? []) as string[]).includes('beheerder'),
    components: { edit: { SaveButton: '/admin/confirm/SaveAccount.tsx#SaveAccount' } },
  },
  auth: {
    tokenExpiration: IDLE_SECONDS,
    maxLoginAttempts: MAX_LOGIN_ATTEMPTS,
    lockTime: LOCK_TIME_MS,
    useSessions: true,
    removeTokenFromResponses: true,
    strategies: [staffStrategy],
    cookies: { sameSite: 'Strict', secure: process.env.BEHIND_TLS === '1' },
  },
  access: {
    ...staffAccess('gebruikers'),
    // Whoever must do something first sees the own account: the screens ask who is there.
    read: ({ req }) =>
      isStaff(req.user) || (isPerson(req.user) && req.user ? { id: { equals: req.user.id } } : false),
    readVersions: ({ req }) => isBeheerder(req.user),
    update: ({ req }) =>
      isBeheerder(req.user) || (isStaff(req.user) && req.user ? { id: { equals: req.user.id } } : false),
    admin: ({ req }) => isStaff(req.user),
  },
  hooks: {
    beforeOperation: [
      throttleLogin,
      openAfterClockJump,
      refuseMailWithoutServer,
      guardPasswordChange,
      requireGoodPassword,
    ],
    beforeValidate: [requireGoodPasswordOnReset, forgetGivenOnReset],
    beforeChange: [confirmAccountChange, markGivenPassword],
    afterChange: [tellPasswordChanged],
    beforeLogin: [requireSecondFactor, refuseEndedPassword],
    afterLogin: [logLogin],
    afterLogout: [logLogout],
    afterError: [logRefusedLogin],
    me: [tellEndOfDay],
    refresh: [refreshForWork],
    afterOperation: [beginDay],
    afterRead: [hideSessions],
    afterDelete: [forgetSecondFactor],
  },
  endpoints: [resetPasswordEndpoint, ...passwordEndpoints, ...confirmEndpoints, ...secondFactorEndpoints],
  fields: [
    // Kept nowhere: it closes Payload's own fields for a password of an account that exists. Ours ask the current one.
    { name: 'password', type: 'text', virtual: true, hidden: true, access: { update: () => false } },
    {
      name: 'passwordHelp',
      type: 'ui',
      label: 'Hulp bij het wachtwoord',
      admin: {
        disableListColumn: true,
        components: { Field: '/admin/password/PasswordHelp.tsx#PasswordHelp' },
      },
    },
    { name: 'name', type: 'text', label: 'Naam', required: true, maxLength: 100 },
    {
      name: 'email',
      type: 'email',
      label: 'E-mailadres',
      required: true,
      unique: true,
      access: { read: ownOrBeheerder, update: beheerderOnly },
    },
    {
      name: 'roles',
      type: 'select',
      hasMany: true,
      label: 'Rollen',
      required: true,
      saveToJWT: true,
      options: ROLE_OPTIONS,
      access: { read: ownOrBeheerder, create: beheerderOnly, update: beheerderOnly },
    },
    {
      // Filled as long as the password is one that somebody else made (cms/access/password/given.ts).
      name: 'passwordGivenAt',
      type: 'date',
      label: 'Wachtwoord gekregen',
      access: { create: () => false, read: beheerderOnly, update: () => false },
      admin: { hidden: true, date: { displayFormat: 'd MMMM yyyy' } },
    },
    {
      name: 'accountPassword',
      type: 'ui',
      label: 'Wachtwoord',
      admin: {
        disableListColumn: true,
        components: { Field: '/admin/password/AccountPassword.tsx#AccountPassword' },
      },
    },
    {
      name: 'accountSafety',
      type: 'ui',
      label: 'Inloggen',
      admin: {
        disableListColumn: true,
        components: { Field: '/admin/account/AccountSafety.tsx#AccountSafety' },
      },
    },
  ],
};
