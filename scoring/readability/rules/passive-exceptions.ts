const list = (words: string): string[] => words.trim().split(/\s+/);

/** Participles that take `zijn` in the perfect: `is begonnen` is active. */
export const takesZijn: ReadonlySet<string> = new Set(
  list(`
  gekomen toegekomen bijgekomen kwijtgeraakt geraakt aangekomen teruggekomen uitgekomen binnengekomen overeengekomen voorgekomen langsgekomen nagekomen
  gegaan ingegaan doorgegaan uitgegaan weggegaan vooruitgegaan achteruitgegaan meegegaan teruggegaan
  omgegaan overgegaan voorafgegaan begonnen gebleven achtergebleven thuisgebleven geworden geweest verhuisd
  gestopt veranderd gestegen gedaald overleden geboren vertrokken verlopen ontstaan geslaagd gelukt gebeurd
  vergeten gestart verschenen bevallen afgelopen toegenomen afgenomen gegroeid gevallen weggevallen
  uitgevallen meegevallen tegengevallen verdwenen ingekomen gestorven gevlucht gereisd gekropen gezakt
  gezwollen verbleven gebleken mislukt opgehouden ontsnapt gerezen gelopen doorgelopen opgelopen ingelopen
  verstreken vervallen gewend opgegroeid ontbroken hersteld verbeterd verslechterd geschrokken
  opgestaan ingestapt overgestapt gekrompen gekeerd teruggekeerd uitgevlogen opgeklommen geëindigd
  gestaan gelegen gezeten ontwaakt gefietst gereden vrijgekomen omgekomen
  afgeweken uitgeweken gevolgd opgevolgd bekomen gezonken verouderd aangebroken
`),
);

/** Participles that, after `zijn`, tell how something is: `het loket is gesloten`, `u bent verzekerd`. */
export const describesState: ReadonlySet<string> = new Set(
  list(`
  gesloten geopend verplicht verzekerd getrouwd gehuwd gescheiden geïnteresseerd ingeschreven uitgeschreven
  gevestigd aangesloten gericht gebaseerd gemachtigd bedoeld verbonden beperkt bereid gehandicapt
  geregistreerd gewend opgelost ingevuld overtuigd verdeeld verdwaald vermoeid verward verdiend verbaasd
  verbruikt vervuild verkouden gesteld bevoegd bezet gespannen gestrest ontspannen opgewonden uitgeput
  afgesloten uitgesloten ontslagen vrijgesteld aangewezen afgestudeerd opgeleid geschoold beschadigd gebroken
  geslaagd verloofd vertrouwd aangepast ingericht begrensd gekoppeld gelegen opgenomen vergelijkbaar
  gebonden geadresseerd verslaafd uitgenodigd ondertekend toegestaan verboden gevuld verhinderd bekeurd
  gehouden genoodzaakt gedwongen ontstemd ingewikkeld verdacht verkeerd betrokken verloren bewust gegeven
  voorzien bestemd gebouwd gemaakt gehecht gezegend verstopt verlicht vermist gewond ontevreden bestand
`),
);
