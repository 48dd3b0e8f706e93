/** How a letter looks on a screen, light and dark, and on paper; readable without it too. */
export const LETTER_CSS = `
:root{--inkt:#1b2530;--zacht:#4a5765;--kleur:#154273;--lijn:#c3ccd5;--papier:#fff;--tafel:#eef1f4;--fout:#a30d11;--veld:#fff4d6}
@media (prefers-color-scheme:dark){:root{--inkt:#e8edf2;--zacht:#b3bfca;--kleur:#9cc4f5;--lijn:#4a5765;--papier:#1b2530;--tafel:#10161c;--fout:#ffb3ae;--veld:#4a3f1c}}
*{box-sizing:border-box}
body{margin:0;padding:1rem;background:var(--tafel);color:var(--inkt);font:1.0625rem/1.55 "Source Sans 3","Segoe UI",Arial,sans-serif;overflow-wrap:break-word}
.afzender,main,.colofon{max-width:46rem;margin:0 auto}
.afzender{padding:.5rem 0 1rem}
.afzender img{height:4.25rem;width:auto;max-width:100%;background:#fff;padding:.25rem}
.naam{margin:0;font-weight:700;font-size:1.25rem;color:var(--kleur)}
.blad{margin:0 0 1.5rem;padding:clamp(1rem,6vw,3.5rem);background:var(--papier);border:1px solid var(--lijn)}
.adres{margin:0 0 2rem;font-style:normal}
.adres small,.kenmerken,.colofon{color:var(--zacht);font-size:.9375rem}
.kenmerken{display:flex;flex-wrap:wrap;gap:.25rem 2rem;margin:0 0 1.25rem}
.kenmerken dt,.kenmerken dd{display:inline;margin:0}
.kenmerken dd{color:var(--inkt)}
h1{margin:0 0 1.25rem;font-size:1.6rem;line-height:1.25}
h2{margin:1.75rem 0 .4rem;font-size:1.2rem;line-height:1.3;color:var(--kleur)}
h3{margin:1.5rem 0 .4rem;font-size:1.0625rem;color:var(--kleur)}
.achterkant>:first-child{margin-top:0}
p,ul,ol,table{margin:0 0 1rem}
li{margin:.25rem 0}
li>ul,li>ol{margin:.25rem 0}
a{color:var(--kleur)}
a:focus-visible{outline:3px solid var(--kleur);outline-offset:2px}
table{border-collapse:collapse}
th,td{padding:.4rem .9rem .4rem 0;border-bottom:1px solid var(--lijn);text-align:left;vertical-align:top}
th{border-bottom:2px solid var(--kleur)}
.ontbreekt{padding:0 .2em;border:1.5px dashed var(--fout);color:var(--fout)}
.waarde{background:var(--veld)}
.meer{margin-top:1.5rem}
.colofon{padding:0 0 2rem}
.colofon dl{display:grid;grid-template-columns:repeat(auto-fit,minmax(14rem,1fr));gap:.75rem 2rem;margin:.75rem 0 0}
.colofon dt{font-weight:600}
.colofon dd{margin:0 0 .75rem}
@page{size:A4;margin:20mm 38mm 20mm 25mm}
@media print{:root{--inkt:#000;--zacht:#333;--kleur:#154273;--lijn:#999;--papier:#fff;--tafel:#fff;--fout:#a30d11;--veld:#fff}body{padding:0;font-size:11pt}.blad{padding:0;border:0;margin:0 0 8mm}.achterkant{break-before:page}h1,h2,h3{break-after:avoid}li,tr{break-inside:avoid}a{color:inherit}}
`;
