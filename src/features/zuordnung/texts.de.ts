import { defineTexts } from '../../platform/texts/texts.ts';
import { zuordnungTextsEn } from './texts.en.ts';

/** All sentences of the Antrag on Zuordnung. */
export const zuordnungTexts = defineTexts('zuordnung', {
  de: {
    'form.title': '{term:link} zu einem Betrieb',
    'form.lead':
      'Geben Sie die Betriebsnummer und den Namen an. Wir schicken dann einen Bestätigungscode an die E-Mail-Adresse des Betriebs, die in der Handwerksrolle steht.',
    'field.betriebsnummer': 'Betriebsnummer',
    'field.name': 'Inhaber oder Firmenname',
    'field.name.hint': 'Ein Teil genügt, zum Beispiel der Nachname. Rechtsform und Schreibweise sind egal.',
    'field.known':
      'Ich weiß, dass die E-Mail mit dem Bestätigungscode an die in der Handwerksrolle hinterlegte E-Mail-Adresse geht.',
    'form.submit': 'Antrag versenden',
    'form.address':
      'Aus Gründen des Datenschutzes zeigen wir die hinterlegte Adresse nicht an. Ist sie veraltet, schreiben Sie an {email}.',
    'refusal.missingName': 'Geben Sie den Namen des Inhabers oder der Firma an.',
    'refusal.notKnown': 'Bestätigen Sie bitte, dass Sie wissen, wohin der Code geht.',
    'refusal.no-pair':
      'Betriebsnummer und Name passen nicht zusammen. Vergleichen Sie beides mit der Handwerkskarte oder der Mitgliedsbescheinigung.',
    'refusal.denied-before':
      'Der Betrieb hat vor kurzem angegeben, Sie nicht zu kennen. Klären Sie das bitte dort. Danach schreiben Sie uns: {email}.',
    'refusal.already-linked': 'Mit diesem Betrieb sind Sie schon verbunden.',
    'refusal.too-many-betriebe':
      '{term:account.Ihr} ist schon mit {most} Betrieben verbunden; mehr gehen nicht. Lösen Sie unter „{term:link.Mein}“ zuerst einen, den Sie nicht mehr brauchen. Brauchen Sie mehr, schreiben Sie an {email}.',
    'refusal.too-many-requests':
      'Mehr als {most} Anträge an einem Tag gehen nicht. Versuchen Sie es bitte morgen wieder.',

    'antrag.waiting.lead':
      'Der Betrieb hat eine E-Mail mit einem Bestätigungscode bekommen. Geben Sie ihn hier ein. Oder jemand im Betrieb bestätigt mit dem Link in der E-Mail; dann müssen Sie nichts mehr tun.',
    'antrag.gathered.lead':
      'Für diesen Betrieb wollen heute viele einen Zugang. Deshalb gehen die Codes gesammelt an den Betrieb, in der Regel binnen einer Stunde. Danach geben Sie den Code hier ein, oder jemand im Betrieb bestätigt mit dem Link in der E-Mail.',
    'antrag.waiting.until': 'Der Code gilt bis {until}.',
    'field.code': 'Bestätigungscode',
    'field.code.hint': 'Groß oder klein, mit oder ohne Strich: alles geht. Kopieren geht auch.',
    'antrag.noCode': 'Kein Code?',
    'antrag.again': 'Neuen Code an den Betrieb senden',
    'antrag.again.lead':
      'Ist die E-Mail nicht angekommen, senden wir einen neuen Code. Der alte gilt dann nicht mehr.',
    'antrag.again.sent': 'Ein neuer Code ist an den Betrieb unterwegs.',
    'antrag.again.refused':
      'Mehr Codes senden wir für diesen Antrag nicht. Ziehen Sie ihn zurück und stellen Sie einen neuen, oder schreiben Sie an {email}.',
    'antrag.letter.lead':
      'In der Handwerksrolle steht für diesen Betrieb keine E-Mail-Adresse. Deshalb schicken wir eine PIN mit der Post an seine Anschrift. Der Brief braucht wenige Tage.',
    'antrag.letter.action': 'PIN eingeben',
    'antrag.confirmed.lead': 'Sie handeln für {betrieb}',
    'antrag.withdrawn.lead': 'Sie haben den Antrag zurückgezogen. Der Code gilt nicht mehr.',
    'antrag.denied.lead':
      'Der Betrieb hat angegeben, Sie nicht zu kennen. Klären Sie das bitte im Betrieb. Fragen beantworten wir unter {email}.',
    'antrag.deleted.lead':
      'Der Betrieb steht nicht mehr im Register der Kammer. Der Antrag ist damit beendet. Fragen beantworten wir unter {email}.',
    'antrag.confirmed.over': 'Der Antrag war bestätigt. Sie handeln nicht mehr für {betrieb}.',
    'antrag.back': 'Zu Mein Bereich',
    'code.missing': 'Geben Sie den Bestätigungscode ein.',
    'code.typing-error':
      'Im Code ist ein Tippfehler. Vergleichen Sie ihn Zeichen für Zeichen mit der E-Mail. Dieser Versuch zählt nicht.',
    'code.wrong-code':
      'Dieser Code gehört nicht zu diesem Antrag. Nehmen Sie den Code aus der neuesten E-Mail.',
    'code.expired':
      'Dieser Code ist abgelaufen. Lassen Sie einen neuen an den Betrieb senden. Geht das nicht mehr, ziehen Sie den Antrag zurück und stellen Sie einen neuen.',
    'code.used-up':
      'Zu viele falsche Codes. Lassen Sie einen neuen an den Betrieb senden. Geht das nicht mehr, ziehen Sie den Antrag zurück und stellen Sie einen neuen.',
    'code.not-open': 'Dieser Antrag ist nicht mehr offen.',

    'list.what': '{term:link} zum Betrieb {betrieb}',

    'betrieb.title': '{term:link} bestätigen',
    'betrieb.lead': '{name} ({email}) möchte {term:portal.im} für {betrieb} (Nr. {nummer}) handeln.',
    'betrieb.meaning':
      'Wenn Sie bestätigen, kann diese Person online die Geschäfte des Betriebs mit der Kammer erledigen.',
    'betrieb.confirm': 'Zuordnung bestätigen',
    'betrieb.deny': 'Ich kenne diese Person nicht',
    'betrieb.confirmed.title': '{term:link.Der} ist bestätigt',
    'betrieb.confirmed.lead': '{name} handelt jetzt für {betrieb}',
    'betrieb.denied.title': 'Danke für Ihre Rückmeldung',
    'betrieb.denied.lead':
      'Die Person hat keinen Zugang zu Ihrem Betrieb bekommen. Die Kammer ist informiert.',
    'betrieb.over.title': 'Dieser Link gilt nicht mehr',
    'betrieb.over.lead':
      'Über die Anfrage ist schon entschieden, sie wurde zurückgezogen, oder es gibt eine neuere E-Mail. Sie müssen nichts tun.',
    'betrieb.over.help': 'Fragen beantworten wir unter {email}.',
    'betrieb.refused':
      '{term:account.Der} dieser Person kann mit keinem weiteren Betrieb verbunden werden. Sie müssen nichts tun.',

    'tile.title': '{term:link} zu einem Betrieb',
    'tile.text': 'Mit einem Code an die E-Mail-Adresse des Betriebs.',
    'step.new.title': 'Verbinden Sie {term:account.Ihren} mit Ihrem Betrieb',
    'step.new.text': 'Sie brauchen nur die Betriebsnummer und den Namen. Das dauert wenige Minuten.',
    'step.new.action': 'Betrieb {term:linkVerb}',
    'step.code.title': 'Antrag Nr. {nummer}: Bestätigungscode eingeben',
    'step.code.text': 'Der Code ist per E-Mail beim Betrieb {betrieb}.',
    'step.code.action': 'Antrag öffnen',
    'step.letter.title': 'Antrag Nr. {nummer}: PIN aus dem Brief eingeben',
    'step.letter.text': 'Der Brief geht an die Anschrift von {betrieb}.',

    'notices.decided.title': 'Entscheidungen über Ihre Anträge',
    'notices.decided.text': 'Zum Beispiel wenn der Betrieb Ihren Antrag ablehnt.',

    'mail.greetingOffice': 'Guten Tag,',
    'mail.greeting': 'Guten Tag {name},',
    'mail.code.subject': 'Bestätigungscode für Antrag Nr. {nummer}',
    'mail.code.who': '{name} ({email}) möchte {term:portal.im} für {betrieb} (Nr. {betriebsnummer}) handeln.',
    'mail.code.confirm':
      'Kennen Sie die Person? Dann bestätigen Sie das bitte. Sonst können Sie auf derselben Seite ablehnen.',
    'mail.code.open': 'Ansehen und entscheiden',
    'mail.code.tell': 'Oder geben Sie ihr diesen Code weiter:',
    'mail.code.code': 'Bestätigungscode:',
    'mail.code.until': 'Link und Code gelten bis {until}.',
    'mail.code.nothing': 'Tun Sie nichts, bekommt die Person keinen Zugang.',
    'mail.deleted.subject': 'Antrag Nr. {nummer} ist beendet',
    'mail.deleted.text':
      'der Betrieb {betrieb} steht nicht mehr im Register der Kammer. Ihr Antrag Nr. {nummer} ist damit beendet.',
    'mail.deleted.ask': 'Ist das nicht richtig oder haben Sie Fragen, schreiben Sie an {email}.',
    'mail.gathered.subject': 'Mehrere Personen möchten für {betrieb} handeln',
    'mail.gathered.why':
      'heute möchten mehr Personen als üblich {term:portal.im} für {betrieb} (Nr. {betriebsnummer}) handeln. Damit Ihr Postfach nicht voll wird, kommen die Anfragen jetzt gesammelt, höchstens einmal in der Stunde. Kennen Sie die meisten nicht, sagen Sie uns bitte Bescheid: {email}',
    'mail.gathered.how':
      'Bestätigen Sie nur, wen Sie kennen: mit dem Link, oder indem Sie den Code weitergeben. Links und Codes gelten bis {until}.',
    'mail.gathered.who': 'Antrag Nr. {nummer}: {name} ({email})',
    'mail.gathered.nothing': 'Tun Sie nichts, bekommt niemand Zugang.',
    'mail.many.subject': 'Viele Anträge für {betrieb}',
    'mail.many.text':
      'heute haben mehr Personen als üblich einen Antrag auf {term:link} zu {betrieb} (Nr. {betriebsnummer}) gestellt. Die Codes gehen jetzt gesammelt an den Betrieb, höchstens einmal in der Stunde.',
    'mail.many.how': 'Niemand wird abgewiesen. Fragen Sie den Betrieb, ob das so sein soll.',
    'mail.denied.subject': 'Antrag Nr. {nummer} wurde abgelehnt',
    'mail.denied.applicant':
      'der Betrieb {betrieb} hat angegeben, Sie nicht zu kennen. Ihr Antrag Nr. {nummer} ist damit beendet.',
    'mail.denied.ask': 'Klären Sie das bitte im Betrieb. Fragen beantworten wir unter {email}.',
    'mail.denied.office':
      '{betrieb} (Nr. {betriebsnummer}) kennt die Person nicht, die Antrag Nr. {nummer} gestellt hat: {name}, {email}.',
  },
  en: zuordnungTextsEn,
});
