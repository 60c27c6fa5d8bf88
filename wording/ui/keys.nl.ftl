# De zinnen over sleutels en organisaties in de gegevensmap, in het Nederlands. De sleutels zijn dezelfde als in keys.en.ftl.

## Wat er mis kan zijn met een sleutel
store-problem-older = Deze map is geschreven door een oudere versie van het programma (tabellen versie { $found }; deze versie schrijft { $known }). Er is niets veranderd. Start Paraat één keer met deze map: dan worden de gegevens versleuteld en bijgewerkt. Maak vooraf een kopie.
store-problem-key-missing = De sleutel van deze gegevens is er niet: { $place }. Er is niets veranderd, en er is geen nieuwe sleutel gemaakt, want die opent niets. Zet het sleutelbestand terug, of wijs het aan met --key-file.
store-problem-key-wrong = Deze sleutel past niet bij deze gegevens: { $place }. Er is niets veranderd. Wijs de goede sleutel aan met --key-file, of kijk welke PARAAT_KEY of PARAAT_KEY_FILE is ingesteld.
store-problem-key-unreadable = Hier staat geen sleutel: { $place }. Een sleutel is één regel met 64 hexadecimale cijfers. Er is niets veranderd. Zet de goede sleutel terug.
store-problem-key-locked = Het sleutelbestand { $path } gaat open met een wachtzin, en die is er niet. Er is niets veranderd. Zet hem in PARAAT_KEY_PASSPHRASE, of start het programma in een venster waarin u hem kunt typen.
store-problem-passphrase-wrong = Met deze wachtzin gaat het sleutelbestand { $path } niet open. Er is niets veranderd. Probeer het opnieuw.
store-problem-key-exists = Er is al een bestand { $path }. Ik zet er geen sleutel overheen. Kies een andere naam, of haal dat bestand weg als u zeker weet dat niemand het nodig heeft.
store-problem-key-has-no-place = De sleutel komt uit de omgeving, en daar kan ik geen nieuwe bewaren. Er is niets veranderd. Zeg met --new-key-file waar de nieuwe sleutel komt.
key-ask-passphrase = De wachtzin van het sleutelbestand { $path }:
key-ask-new-passphrase = Een wachtzin voor het nieuwe sleutelbestand:
key-ask-again = Nog een keer:
key-not-the-same = Dat was twee keer iets anders. Er is niets veranderd.

## Bij de start
serve-key-beside = Wat mensen vastleggen, staat versleuteld op de schijf. De sleutel ligt ernaast: { $path }. Wie de hele map of de schijf heeft, kan dus alles lezen. Leg de sleutel ergens anders: paraat keys rotate --data { $data } --new-key-file BESTAND
serve-key-elsewhere = Wat mensen vastleggen, staat versleuteld op de schijf. Bewaar ook een kopie van de sleutel: { $path }. Zonder sleutel kan niemand het meer lezen.
serve-key-given = Wat mensen vastleggen, staat versleuteld op de schijf. Bewaar ook een kopie van de sleutel. Zonder sleutel kan niemand het meer lezen.

## paraat keys
keys-file = Sleutel: { $path }
keys-given = Sleutel: uit de omgeving
keys-beside = Hij ligt in de map met de gegevens: wie die map heeft, heeft beide.
keys-streams = { $n ->
    [one] { $n } logboek heeft een eigen sleutel.
   *[other] { $n } logboeken hebben een eigen sleutel.
}
keys-subjects = { $n ->
    [0] Geen persoon heeft een eigen sleutel.
    [one] { $n } persoon heeft een eigen sleutel, geteld per logboek.
   *[other] { $n } personen hebben een eigen sleutel, geteld per logboek.
}
keys-rotated = Laatst vervangen: { $at }
keys-never-rotated = De sleutel is nog nooit vervangen.
keys-were-rotated = De sleutel is vervangen. De nieuwe staat in { $path }. Bewaar er een kopie van, niet bij de gegevens.
keys-old-file = De oude sleutel { $path } opent niets meer, behalve oude kopieën van de gegevens. Haal hem weg als u die niet meer nodig hebt.

## paraat organisation
organisation-listed = { $streams ->
    [one] { $organisation }: { $streams } logboek, { $entries } regels
   *[other] { $organisation }: { $streams } logboeken, { $entries } regels
}
organisation-none = Er is geen organisatie in deze map.
organisation-unknown = Er is geen organisatie { $organisation } in deze map. Er zijn: { $known }
organisation-ask = Alles van { $organisation } verdwijnt voorgoed: { $streams } logboeken met { $entries } regels, alle bestanden en alle sleutels. Dat kan niet ongedaan worden gemaakt. Maak eerst een noodpakket als u het later nog nodig hebt. Typ de naam van de organisatie om door te gaan:
organisation-not-removed = De naam klopt niet. Er is niets verwijderd.
organisation-removed = Alles van { $organisation } is verwijderd, met de sleutels. Kopieën en noodpakketten van eerder bestaan nog: vernietig die ook.

## paraat verify zonder sleutel
verified-without-key = De sleutel is er niet. Nagekeken zijn de ketens, de rijen en of elk bestand heel is; niet wat de regels en bestanden zeggen, en niet of wat is gewist ook is gemeld.
journal-erased-incident = { $n ->
    [one] Gewist: één logregel, met alles wat erbij hoort. De ketting is heel.
   *[other] Gewist: { $n } logregels, met alles wat erbij hoort. De ketting is heel.
 }
