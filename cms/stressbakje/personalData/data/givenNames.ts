/**
 * Given names that are common in the Netherlands, of all ages and backgrounds, and that are no Dutch word. Not
 * complete and not able to be: the rules of `names.ts` for titles, pairs and tussenvoegsels take the rest. Names
 * that are also words (Roos, Bas, Wil, Mark, Floor, Storm) are left out on purpose.
 */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  `aad abdel abdullah abdelkader achmed adam adil adriaan agnes ahmed ahmet aisha ali alice alida amal amber amina
  amir amira andrea andreas angela angelique anita anja anke anna anne anneke annelies annemarie annemieke annette annie
  anouk anton antonia arend arie arjan arjen astrid aya ayse aziz barbara bart bep bernadette bert bianca
  bilal boris bram brahim brigitte carla carlos carolien caroline catharina chantal charlotte chris christa christiaan
  christina cindy claudia coen cor corrie cornelia cornelis cynthia daan daniel danielle danny danielle david debora
  debbie dennis diana dick dineke dirk djamila dominique dorien driss edwin eefje eelco elena elias elif elisabeth els
  elsbeth emine emma emre erik ernst esmee esther eva eveline evert fadima farah farid fatiha fatima fatma felix femke
  ferdinand ferry fleur floris francien francisca frank frans fred frederik freek fatih gerard gerda gerrit gert gerben
  gijs gonnie greet gretha guus habib hakim halima hamid hamza hannah hannie hans harm harry harrie hassan hatice
  hedwig heleen helena hendrik hendrika henk hennie henny herman hester hilde hind hoda houda huub hussein
  ibrahim ilse imane ineke inge ingeborg ingrid irene ismail ivo jaap jacob jacqueline jamal jamila jana janine janneke
  janny jannie jantje jasmijn jasper jeanette jeannette jelle jennifer jeroen jesse jessica jesper jitske joanna johan
  johanna johannes jolanda joop joost joris jos josé josef jozef judith julia julian juliette jurgen jurriaan
  karel karim karima karin kees kenneth kevin khadija khalid kim klaas koen kirsten lars latifa laura laurens leila
  lena leonie lianne lidia lieke liesbeth lieve linda lisanne lisette loes lotte louis louise lucas lucia luuk
  lydia maarten maaike machteld mandy manon marc marcel margot margreet margriet maria marian marianne marieke marije
  marijke marina marion marissa marjan marjolein marjolijn marlies marloes marleen martijn martin martine mathijs matthijs
  maurice mehmet melissa merel merve michael michel michelle miep mieke mirjam mohamed mohammed mohamad mohammad monica
  monique mourad muhammad murat mustafa nabil nadia najat naima natalia natasja nathalie nicolaas niels nienke nina
  noah noor noortje nora norbert olga omar omer osman otto patricia patrick paula pauline petra pierre pieter piet
  rachel rachid rafael ramona ramon rashid raymond rebecca reinier remco renate rené renee renske riad richard
  rianne rik rita robert robin roel roelof roger roland romy ronald rosa rosanne rowan ruben rudolf rutger ruud
  saar sabine sabrina said saida salma samantha samir samira sander sandra sanne sara sarah saskia sebastiaan selma
  sjoerd sjors sofia sofie sonja soraya stefan stefanie steven suleyman susan susanne suzanne sven sylvia tamara
  tatiana teun theo theodoor thijs thomas thea tineke tjeerd tom tomasz toon truus tanja ursula usman
  valentina vanessa vera veronica victor vincent wendy wesley wiebe wiesje wilhelmina willem willemijn wim wouter
  xander yasin yasmina yasmine yassin yusuf youssef yvette yvonne zahra zakaria zeynep zineb aleksandra agnieszka
  katarzyna malgorzata krzysztof piotr andrzej pawel marcin oksana olena yulia svetlana volodymyr dmytro iryna
  ellen lotfi jan willy wilma ria tiny sjaak sjoukje sietske tjitske wiep geert geertje gonny hilda hetty
  toos nel nelleke corina cora dylan levi luca finn thijmen lotfi younes ilias ilyas soufiane anass hakan murad
  tesfay selam yonas mehari abdi hodan ayaan nguyen linh priya sunita ravi anil rajesh jayden shanaya dewi`.split(
    /\s+/,
  ),
);
