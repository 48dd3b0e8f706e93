/** `npm run sbom`: the bill of materials (CycloneDX) of what runs in production, on standard output. */
import { sbomText } from './start/sbom.ts';

process.stdout.write(sbomText());
