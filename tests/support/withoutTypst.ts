/** With `node --import`: a machine for which there is no typesetter. Threads of the process have it as well. */
import { registerHooks } from 'node:module';

registerHooks({
  resolve(specifier, context, next) {
    if (specifier.startsWith('@myriaddreamin/')) throw new Error('There is no typesetter here.');
    return next(specifier, context);
  },
});
