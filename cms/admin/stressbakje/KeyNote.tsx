/** Stands wherever a reference is made or used: the key is not here. */
export function KeyNote() {
  return (
    <aside className="bakje-sleutel">
      <strong>De sleutel ligt niet hier.</strong> Wie bij een kenmerk hoort, staat alleen op papier bij de
      begeleider, achter slot. Schrijf in Luchtpost geen naam, nummer, adres of geboortedatum. Wij weigeren
      wat daarop lijkt.
    </aside>
  );
}
