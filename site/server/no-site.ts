/** What a visitor sees before the very first build; no style of its own, as the policy forbids it inline. */
export const NO_SITE_PAGE = `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<meta http-equiv="refresh" content="10">
<title>De site komt er zo aan</title>
</head>
<body>
<main>
<h1>De site komt er zo aan</h1>
<p>We zetten de pagina’s voor u klaar. Dat duurt meestal minder dan een minuut. U hoeft niets te doen: deze
pagina kijkt vanzelf opnieuw.</p>
</main>
</body>
</html>
`;
