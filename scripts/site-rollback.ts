import { readBuildInfo, rollBack } from '../site/publish/builds.ts';
import { siteDataDir } from '../site/settings.ts';

// Puts the build before the current one back on air.
try {
  const siteDir = siteDataDir();
  const id = rollBack(siteDir);
  const builtAt = readBuildInfo(siteDir, id)?.builtAt;
  const when = builtAt ? new Date(builtAt).toLocaleString('nl-NL') : 'onbekende tijd';
  console.log(`De vorige versie van de site staat weer online (gemaakt op ${when}, ${id}).`);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
