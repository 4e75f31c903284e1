<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_CA" sourcelanguage="en">
<context>
    <name>Account</name>
    <message>
        <source>At least</source>
        <translation>Au moins</translation>
    </message>
    <message>
        <source>Attempt {n}</source>
        <translation>Tentative {n}</translation>
    </message>
    <message>
        <source>Attempt {n} of {limit}</source>
        <translation>Tentative {n} sur {limit}</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimension</translation>
    </message>
    <message>
        <source>Half met</source>
        <translation>À moitié atteint</translation>
    </message>
    <message>
        <source>How it is scored</source>
        <translation>Comment c’est noté</translation>
    </message>
    <message>
        <source>Met: {met} of {total}</source>
        <translation>Atteints&#xa0;: {met} sur {total}</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Mouvement</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>À atteindre</translation>
    </message>
    <message>
        <source>Practice, not counted</source>
        <translation>Pratique, non comptée</translation>
    </message>
    <message>
        <source>Preview, not counted</source>
        <translation>Aperçu, non compté</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Atteint</translation>
    </message>
    <message>
        <source>Solid is now, dashed is {before}.</source>
        <translation>Trait plein&#xa0;: maintenant; tirets&#xa0;: {before}.</translation>
    </message>
    <message>
        <source>Suggested next step</source>
        <translation>Prochaine étape suggérée</translation>
    </message>
    <message>
        <source>The way both paths share</source>
        <translation>Le chemin commun aux deux</translation>
    </message>
    <message>
        <source>To talk about</source>
        <translation>À discuter</translation>
    </message>
    <message>
        <source>Weakest today: {name}.</source>
        <translation>Le plus faible aujourd’hui&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>What would mend it</source>
        <translation>Ce qui corrigerait la situation</translation>
    </message>
    <message>
        <source>Your attempts: {attempts}.</source>
        <translation>Vos tentatives&#xa0;: {attempts}.</translation>
    </message>
    <message>
        <source>of 100, pass mark {mark}</source>
        <translation>sur 100, seuil de réussite {mark}</translation>
    </message>
    <message>
        <source>{name}: {words}</source>
        <translation>{name}&#xa0;: {words}</translation>
    </message>
    <message>
        <source>{time} used, 1 hint</source>
        <translation>{time} de travail, 1 indice</translation>
    </message>
    <message>
        <source>{time} used, no hints</source>
        <translation>{time} de travail, aucun indice</translation>
    </message>
    <message>
        <source>{time} used, {n} hints</source>
        <translation>{time} de travail, {n} indices</translation>
    </message>
</context>
<context>
    <name>AfterShow</name>
    <message>
        <source>See proposed minutes</source>
        <translation>Voir les minutes proposées</translation>
    </message>
    <message>
        <source>Slides took {took} minutes, planned {planned}.</source>
        <translation>Les diapositives ont pris {took} minutes, prévu {planned}.</translation>
    </message>
    <message>
        <source>The minutes stand in {file}. The file of before is kept as {copy}.</source>
        <translation>Les minutes sont dans {file}. Le fichier d’avant est gardé sous {copy}.</translation>
    </message>
    <message>
        <source>{path} could not be written: {why}.</source>
        <translation>{path} n’a pas pu être écrit&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>{took} Minutes for the next time: workshop budgets {module}</source>
        <translation>{took} Des minutes pour la prochaine fois&#xa0;: workshop budgets {module}</translation>
    </message>
    <message>
        <source>{took} {record}</source>
        <translation>{took} {record}</translation>
    </message>
    <message>
        <source>{what} {hint}</source>
        <translation>{what} {hint}</translation>
    </message>
</context>
<context>
    <name>AgendaStrip</name>
    <message>
        <source>The day</source>
        <translation>La journée</translation>
    </message>
</context>
<context>
    <name>Answering</name>
    <message>
        <source>Eight dimensions</source>
        <translation>Huit dimensions</translation>
    </message>
    <message>
        <source>{done} of {total} answered</source>
        <translation>Réponses&#xa0;: {done} sur {total}</translation>
    </message>
    <message>
        <source>{n} dimensions</source>
        <translation>{n} dimensions</translation>
    </message>
</context>
<context>
    <name>Aside</name>
    <message>
        <source>For printing on A4 (*.pdf)</source>
        <translation>Pour imprimer en A4 (*.pdf)</translation>
    </message>
    <message>
        <source>For printing on Letter (*.pdf)</source>
        <translation>Pour imprimer au format lettre (*.pdf)</translation>
    </message>
    <message>
        <source>Keep the handout</source>
        <translation>Garder le document</translation>
    </message>
    <message>
        <source>Keep this result on paper</source>
        <translation>Garder ce résultat sur papier</translation>
    </message>
    <message>
        <source>To read (*.html)</source>
        <translation>Pour lire (*.html)</translation>
    </message>
</context>
<context>
    <name>AssessView</name>
    <message>
        <source>All its answers go, today’s and earlier ones. They cannot be brought back.</source>
        <translation>Toutes ses réponses disparaissent, celles d’aujourd’hui et d’avant. Elles ne peuvent pas revenir.</translation>
    </message>
    <message>
        <source>Answer two statements of one dimension at least.</source>
        <translation>Répondez au moins à deux énoncés d’une dimension.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Done for today</source>
        <translation>Terminé pour aujourd’hui</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Erase this self-assessment?</source>
        <translation>Effacer cette autoévaluation?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>La garder</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Next ({key})</source>
        <translation>Suivant ({key})</translation>
    </message>
    <message>
        <source>Next: {dimension}</source>
        <translation>Suivant&#xa0;: {dimension}</translation>
    </message>
    <message>
        <source>Only on this laptop. No ranking between services; only movement counts.</source>
        <translation>Seulement sur cet ordinateur. Aucun classement entre services; seul le progrès compte.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Print where you stand</source>
        <translation>Imprimer où vous en êtes</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revoir</translation>
    </message>
    <message>
        <source>Review answers</source>
        <translation>Revoir les réponses</translation>
    </message>
    <message>
        <source>Saved as you go</source>
        <translation>Enregistré au fur et à mesure</translation>
    </message>
    <message>
        <source>See where we stand</source>
        <translation>Voir où nous en sommes</translation>
    </message>
    <message>
        <source>Skip for now</source>
        <translation>Passer pour l’instant</translation>
    </message>
</context>
<context>
    <name>AssessmentCard</name>
    <message>
        <source>{n} people who took it twice: the median, and the middle half.</source>
        <translation>{n} personnes l’ont fait deux fois&#xa0;: la médiane, et la moitié du milieu.</translation>
    </message>
    <message>
        <source>{n} people: the median, and in brackets the middle half.</source>
        <translation>{n} personnes&#xa0;: la médiane, et entre crochets la moitié du milieu.</translation>
    </message>
    <message>
        <source>{title}: before and now</source>
        <translation>{title}&#xa0;: avant et maintenant</translation>
    </message>
    <message>
        <source>{title}: the room</source>
        <translation>{title}&#xa0;: la salle</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
</context>
<context>
    <name>Brief</name>
    <message>
        <source>Hide from</source>
        <translation>À cacher</translation>
    </message>
    <message>
        <source>Keep for</source>
        <translation>À garder visible</translation>
    </message>
    <message>
        <source>The account</source>
        <translation>Le compte</translation>
    </message>
    <message>
        <source>What is wanted</source>
        <translation>Ce qui est demandé</translation>
    </message>
    <message>
        <source>anyone</source>
        <translation>tout le monde</translation>
    </message>
    <message>
        <source>on {network}</source>
        <translation>sur {network}</translation>
    </message>
</context>
<context>
    <name>CardRow</name>
    <message>
        <source>Left arrow, then Space: pick the card up and carry it with the arrows.</source>
        <translation>Flèche gauche, puis Espace&#xa0;: prenez la carte et portez-la avec les flèches.</translation>
    </message>
    <message>
        <source>Must be right</source>
        <translation>Doit être juste</translation>
    </message>
</context>
<context>
    <name>CellDelegate</name>
    <message>
        <source>On stage</source>
        <translation>Sur scène</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Sautée</translation>
    </message>
</context>
<context>
    <name>CellPainter</name>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
</context>
<context>
    <name>Certificate</name>
    <message>
        <source>Certificate of completion</source>
        <translation>Attestation de participation</translation>
    </message>
    <message>
        <source>best {score} of 100</source>
        <translation>meilleure note&#xa0;: {score} sur 100</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>has completed the exercises of</source>
        <translation>a terminé les exercices de</translation>
    </message>
</context>
<context>
    <name>ChoiceField</name>
    <message>
        <source>False</source>
        <translation>Faux</translation>
    </message>
    <message>
        <source>Not right</source>
        <translation>Pas juste</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Juste</translation>
    </message>
    <message>
        <source>True</source>
        <translation>Vrai</translation>
    </message>
</context>
<context>
    <name>ClockCard</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>A break; after digits, so many minutes</source>
        <translation>Une pause; après des chiffres, d’autant de minutes</translation>
    </message>
    <message>
        <source>A large clock for the room; after digits, so many minutes</source>
        <translation>Une grande horloge pour la salle; après des chiffres, d’autant de minutes</translation>
    </message>
    <message>
        <source>A narrower light, a wider look</source>
        <translation>Un faisceau plus étroit, une vue plus large</translation>
    </message>
    <message>
        <source>A wider light, a closer look</source>
        <translation>Un faisceau plus large, une vue plus proche</translation>
    </message>
    <message>
        <source>All settings back to the start</source>
        <translation>Remettre tous les paramètres au départ</translation>
    </message>
    <message>
        <source>Another colour of pen</source>
        <translation>Une autre couleur de crayon</translation>
    </message>
    <message>
        <source>Ask for a hint</source>
        <translation>Demander un indice</translation>
    </message>
    <message>
        <source>Back in the notes</source>
        <translation>Reculer dans les notes</translation>
    </message>
    <message>
        <source>Back to where I was</source>
        <translation>Retour là où j’étais</translation>
    </message>
    <message>
        <source>Black page</source>
        <translation>Page noire</translation>
    </message>
    <message>
        <source>Captions on or off</source>
        <translation>Sous-titres affichés ou masqués</translation>
    </message>
    <message>
        <source>Change the plan: move minutes, skip a part, add a break</source>
        <translation>Changer le plan&#xa0;: déplacer des minutes, sauter une partie, ajouter une pause</translation>
    </message>
    <message>
        <source>Choose the stage&apos;s display</source>
        <translation>Choisir l’écran de la scène</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Vidéos</translation>
    </message>
    <message>
        <source>Compare all viewers</source>
        <translation>Comparer tous les regards</translation>
    </message>
    <message>
        <source>Console over the stage, where there is one display</source>
        <translation>Console par-dessus la scène, s’il n’y a qu’un écran</translation>
    </message>
    <message>
        <source>Count hands in an exercise: A 2, B 5, Return</source>
        <translation>Compter les mains dans un exercice&#xa0;: A 2, B 5, Entrée</translation>
    </message>
    <message>
        <source>Draw on the page</source>
        <translation>Dessiner sur la page</translation>
    </message>
    <message>
        <source>End the show</source>
        <translation>Terminer la présentation</translation>
    </message>
    <message>
        <source>Erase all on this page</source>
        <translation>Tout effacer sur cette page</translation>
    </message>
    <message>
        <source>Erase strokes</source>
        <translation>Effacer des traits</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Exercices</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Première page</translation>
    </message>
    <message>
        <source>Five seconds back</source>
        <translation>Cinq secondes en arrière</translation>
    </message>
    <message>
        <source>Five seconds on</source>
        <translation>Cinq secondes en avant</translation>
    </message>
    <message>
        <source>Freeze what the room sees, or go on</source>
        <translation>Figer ce que voit la salle, ou continuer</translation>
    </message>
    <message>
        <source>From the start</source>
        <translation>Depuis le début</translation>
    </message>
    <message>
        <source>Full screen or window</source>
        <translation>Plein écran ou fenêtre</translation>
    </message>
    <message>
        <source>Full screen, on with the show</source>
        <translation>Plein écran, la présentation reprend</translation>
    </message>
    <message>
        <source>Go to the page with that number</source>
        <translation>Aller à la page qui porte ce numéro</translation>
    </message>
    <message>
        <source>Hold the room: choose a page from a list</source>
        <translation>Faire patienter la salle&#xa0;: choisir une page dans une liste</translation>
    </message>
    <message>
        <source>Larger notes</source>
        <translation>Notes plus grandes</translation>
    </message>
    <message>
        <source>Last page</source>
        <translation>Dernière page</translation>
    </message>
    <message>
        <source>Look as the next viewer</source>
        <translation>Voir comme la personne suivante</translation>
    </message>
    <message>
        <source>Look as the viewer before</source>
        <translation>Voir comme la personne précédente</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Plus fort</translation>
    </message>
    <message>
        <source>Move the pointer, the light or the zoom left</source>
        <translation>Déplacer le pointeur, le faisceau ou le zoom à gauche</translation>
    </message>
    <message>
        <source>Next step or page</source>
        <translation>Étape ou page suivante</translation>
    </message>
    <message>
        <source>On in the notes</source>
        <translation>Avancer dans les notes</translation>
    </message>
    <message>
        <source>On to the next exercise</source>
        <translation>Passer à l’exercice suivant</translation>
    </message>
    <message>
        <source>Overview: find a page, show it, skip it</source>
        <translation>Vue d’ensemble&#xa0;: trouver une page, la montrer, la sauter</translation>
    </message>
    <message>
        <source>Page numbers on or off</source>
        <translation>Afficher ou masquer les numéros de page</translation>
    </message>
    <message>
        <source>Park a question for later</source>
        <translation>Garder une question pour plus tard</translation>
    </message>
    <message>
        <source>Pause or go on with the countdown; after digits, a timer</source>
        <translation>Arrêter ou reprendre le compte à rebours; après des chiffres, un minuteur</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Lecture ou pause</translation>
    </message>
    <message>
        <source>Pointer</source>
        <translation>Pointeur</translation>
    </message>
    <message>
        <source>Pointing and drawing</source>
        <translation>Pointer et dessiner</translation>
    </message>
    <message>
        <source>Previous step or page</source>
        <translation>Étape ou page précédente</translation>
    </message>
    <message>
        <source>Print the result</source>
        <translation>Imprimer le résultat</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>Moins fort</translation>
    </message>
    <message>
        <source>Save what is drawn as pictures</source>
        <translation>Enregistrer les dessins en images</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Chercher un paramètre</translation>
    </message>
    <message>
        <source>Skip what would end the part on time</source>
        <translation>Sauter ce qu’il faut pour finir la partie à l’heure</translation>
    </message>
    <message>
        <source>Smaller notes</source>
        <translation>Notes plus petites</translation>
    </message>
    <message>
        <source>Sound off or on</source>
        <translation>Couper ou remettre le son</translation>
    </message>
    <message>
        <source>Spotlight</source>
        <translation>Faisceau</translation>
    </message>
    <message>
        <source>Step out one level</source>
        <translation>Reculer d’un niveau</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Swap the displays of stage and console</source>
        <translation>Échanger les écrans de la scène et de la console</translation>
    </message>
    <message>
        <source>Take back the last stroke</source>
        <translation>Retirer le dernier trait</translation>
    </message>
    <message>
        <source>Take questions, or go on; their time is forgiven</source>
        <translation>Prendre des questions, ou continuer; leur temps n’est pas compté</translation>
    </message>
    <message>
        <source>The next part of the day</source>
        <translation>La partie suivante de la journée</translation>
    </message>
    <message>
        <source>The part of the day before this</source>
        <translation>La partie précédente de la journée</translation>
    </message>
    <message>
        <source>The same, down</source>
        <translation>De même, vers le bas</translation>
    </message>
    <message>
        <source>The same, right</source>
        <translation>De même, vers la droite</translation>
    </message>
    <message>
        <source>The same, up</source>
        <translation>De même, vers le haut</translation>
    </message>
    <message>
        <source>The show</source>
        <translation>La présentation</translation>
    </message>
    <message>
        <source>This list of keys</source>
        <translation>Cette liste de touches</translation>
    </message>
    <message>
        <source>Time and notes</source>
        <translation>Temps et notes</translation>
    </message>
    <message>
        <source>Turning pages</source>
        <translation>Tourner les pages</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Annuler le dernier changement</translation>
    </message>
    <message>
        <source>Undo the last change of the plan</source>
        <translation>Annuler le dernier changement du plan</translation>
    </message>
    <message>
        <source>Welcome page</source>
        <translation>Page d’accueil</translation>
    </message>
    <message>
        <source>What is parked and decided</source>
        <translation>Ce qui est mis de côté et décidé</translation>
    </message>
    <message>
        <source>What the room sees</source>
        <translation>Ce que voit la salle</translation>
    </message>
    <message>
        <source>White page</source>
        <translation>Page blanche</translation>
    </message>
    <message>
        <source>Write down a decision</source>
        <translation>Noter une décision</translation>
    </message>
    <message>
        <source>Zoom in, or show the whole page</source>
        <translation>Agrandir, ou montrer toute la page</translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message>
        <source>Do it</source>
        <translation>Le faire</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>{act}: a real network would not take this back.</source>
        <translation>{act}&#xa0;: un vrai réseau ne reviendrait pas en arrière.</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>1 step</source>
        <translation>1 étape</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Console</translation>
    </message>
    <message>
        <source>Console: {display}</source>
        <translation>Console&#xa0;: {display}</translation>
    </message>
    <message>
        <source>Decision kept</source>
        <translation>Décision gardée</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Faire</translation>
    </message>
    <message>
        <source>Ends {ends}, planned {due}</source>
        <translation>Fin à {ends}, prévue à {due}</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>Matériel</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Étape suivante</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>Objection</translation>
    </message>
    <message>
        <source>One display</source>
        <translation>Un seul écran</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Mis de côté</translation>
    </message>
    <message>
        <source>Questions, {n} min</source>
        <translation>Questions, {n} min</translation>
    </message>
    <message>
        <source>Say</source>
        <translation>Dire</translation>
    </message>
    <message>
        <source>Shows the page again</source>
        <translation>Montre de nouveau la page</translation>
    </message>
    <message>
        <source>Skip all {n}</source>
        <translation>Sauter les {n}</translation>
    </message>
    <message>
        <source>Skip both</source>
        <translation>Sauter les deux</translation>
    </message>
    <message>
        <source>Skip it</source>
        <translation>La sauter</translation>
    </message>
    <message>
        <source>Skip slide {marks} to finish on time</source>
        <translation>Sautez la diapositive {marks} pour finir à l’heure</translation>
    </message>
    <message>
        <source>Skip slides {marks} to finish on time</source>
        <translation>Sautez les diapositives {marks} pour finir à l’heure</translation>
    </message>
    <message>
        <source>Skip {marks}: saves {minutes} of {late} min</source>
        <translation>Sauter {marks}&#xa0;: gagne {minutes} min sur {late}</translation>
    </message>
    <message>
        <source>Stage: {display}</source>
        <translation>Scène&#xa0;: {display}</translation>
    </message>
    <message>
        <source>The end of the plan</source>
        <translation>La fin du plan</translation>
    </message>
    <message>
        <source>The file of this clip</source>
        <translation>Le fichier de cette vidéo</translation>
    </message>
    <message>
        <source>The plan is changed</source>
        <translation>Le plan est changé</translation>
    </message>
    <message>
        <source>The transcript cannot be read.</source>
        <translation>La transcription ne peut pas être lue.</translation>
    </message>
    <message>
        <source>Then {title}, {time}</source>
        <translation>Puis {title}, {time}</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcription</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>While the room answers a question of an exercise</source>
        <translation>Pendant que la salle répond à une question d’un exercice</translation>
    </message>
    <message>
        <source>day {n}</source>
        <translation>jour {n}</translation>
    </message>
    <message>
        <source>laptop</source>
        <translation>portable</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>facultatif</translation>
    </message>
    <message>
        <source>starts the clip</source>
        <translation>lance la vidéo</translation>
    </message>
    <message>
        <source>step {step} of {steps}</source>
        <translation>étape {step} sur {steps}</translation>
    </message>
    <message>
        <source>this display</source>
        <translation>cet écran</translation>
    </message>
    <message>
        <source>this laptop</source>
        <translation>cet ordinateur</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} et {last}</translation>
    </message>
    <message>
        <source>{minutes} planned</source>
        <translation>prévu&#xa0;: {minutes}</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>{n} steps</source>
        <translation>{n} étapes</translation>
    </message>
    <message>
        <source>{title}: console</source>
        <translation>{title}&#xa0;: console</translation>
    </message>
    <message>
        <source>{used} of {all} min in this module</source>
        <translation>{used} min sur {all} dans ce module</translation>
    </message>
    <message>
        <source>{used} of {all} min in this part</source>
        <translation>{used} min sur {all} dans cette partie</translation>
    </message>
    <message>
        <source>{used} of {all} min of this break</source>
        <translation>{used} min sur {all} de cette pause</translation>
    </message>
</context>
<context>
    <name>Conversation</name>
    <message>
        <source>Not passed yet</source>
        <translation>Pas encore réussi</translation>
    </message>
    <message>
        <source>Not passed yet: one thing was too serious</source>
        <translation>Pas encore réussi&#xa0;: une chose était trop grave</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Réussi</translation>
    </message>
    <message>
        <source>Taken back here. On a real page somebody has read it.</source>
        <translation>Repris ici. Sur une vraie page, quelqu’un l’a déjà lu.</translation>
    </message>
    <message>
        <source>The score is where your trust lies between the two.</source>
        <translation>La note dit où votre confiance se situe entre les deux.</translation>
    </message>
    <message>
        <source>The worst path ends at {least}, the best at {most}.</source>
        <translation>Le pire chemin finit à {least}, le meilleur à {most}.</translation>
    </message>
    <message>
        <source>{name}’s trust</source>
        <translation>La confiance de {name}</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message>
        <source>Who sees how much</source>
        <translation>Qui voit combien</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>This exercise has changed since you began. You start it afresh.</source>
        <translation>Cet exercice a changé depuis que vous l’avez commencé. Vous le reprenez du début.</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>1 clip</source>
        <translation>1 vidéo</translation>
    </message>
    <message>
        <source>1 slide</source>
        <translation>1 diapositive</translation>
    </message>
    <message>
        <source>Check the room</source>
        <translation>Vérifier la salle</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Exercices</translation>
    </message>
    <message>
        <source>Handout</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Mend it first</source>
        <translation>À corriger d’abord</translation>
    </message>
    <message>
        <source>Module {number}</source>
        <translation>Module {number}</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>S’exercer</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présenter</translation>
    </message>
    <message>
        <source>See proposed minutes</source>
        <translation>Voir les minutes proposées</translation>
    </message>
    <message>
        <source>You will be able to</source>
        <translation>Vous pourrez</translation>
    </message>
    <message>
        <source>best {score}</source>
        <translation>meilleur&#xa0;: {score}</translation>
    </message>
    <message>
        <source>not in this kit</source>
        <translation>absent de cette trousse</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>{clips}, {time}</source>
        <translation>{clips}, {time}</translation>
    </message>
    <message>
        <source>{count} clips</source>
        <translation>{count} vidéos</translation>
    </message>
    <message>
        <source>{count} slides</source>
        <translation>{count} diapositives</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{title}, {minutes} min</source>
        <translation>{title}, {minutes} min</translation>
    </message>
</context>
<context>
    <name>DimensionList</name>
    <message>
        <source>Dimensions</source>
        <translation>Dimensions</translation>
    </message>
    <message>
        <source>{dimension}, {done} of {total} answered</source>
        <translation>{dimension}, réponses&#xa0;: {done} sur {total}</translation>
    </message>
</context>
<context>
    <name>DoctorPage</name>
    <message>
        <source>All is well. The room may fill.</source>
        <translation>Tout va bien. La salle peut se remplir.</translation>
    </message>
    <message>
        <source>Before the room fills</source>
        <translation>Avant que la salle se remplisse</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bon</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Regarder de nouveau</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Nothing leaves this laptop</source>
        <translation>Rien ne quitte cet ordinateur</translation>
    </message>
    <message>
        <source>One thing to mend.</source>
        <translation>Une chose à corriger.</translation>
    </message>
    <message>
        <source>To mend</source>
        <translation>À corriger</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Bon à savoir</translation>
    </message>
    <message>
        <source>{count} things to mend.</source>
        <translation>{count} choses à corriger.</translation>
    </message>
</context>
<context>
    <name>Drawings</name>
    <message>
        <source>Nothing is drawn yet.</source>
        <translation>Rien n’est encore dessiné.</translation>
    </message>
    <message>
        <source>The drawings cannot be saved in {folder}: {why}. They are still on their pages.</source>
        <translation>Les dessins ne peuvent pas être enregistrés dans {folder}&#xa0;: {why}. Ils sont encore sur leurs pages.</translation>
    </message>
    <message>
        <source>What was drawn is saved: {count} pictures in {folder}.</source>
        <translation>Les dessins sont enregistrés&#xa0;: {count} images dans {folder}.</translation>
    </message>
</context>
<context>
    <name>ElsewherePanel</name>
    <message>
        <source>Real menus move and change their names. This is how guides named them.</source>
        <translation>Les vrais menus bougent et changent de nom. Voici comment des guides les nommaient.</translation>
    </message>
    <message>
        <source>The same thing elsewhere</source>
        <translation>La même chose ailleurs</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>{network}: {label} ({seen})</source>
        <translation>{network}&#xa0;: {label} ({seen})</translation>
    </message>
</context>
<context>
    <name>EntryBar</name>
    <message>
        <source>A decision. Keys are letters now: Return keeps it, Esc leaves</source>
        <translation>Une décision. Les touches sont des lettres&#xa0;: Entrée la garde, Échap sort</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Park a question. Keys are letters now: Return keeps it, Esc leaves</source>
        <translation>Une question pour plus tard. Les touches sont des lettres&#xa0;: Entrée la garde, Échap sort</translation>
    </message>
</context>
<context>
    <name>ExerciseDetail</name>
    <message>
        <source>Best</source>
        <translation>Meilleur</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Premier</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>It opens when you have passed “{title}”.</source>
        <translation>S’ouvre quand vous aurez réussi «&#xa0;{title}&#xa0;».</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Dernier</translation>
    </message>
    <message>
        <source>Mend it first</source>
        <translation>À corriger d’abord</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Take it again</source>
        <translation>Le reprendre</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Your attempts</source>
        <translation>Vos tentatives</translation>
    </message>
    <message>
        <source>attempt {n}</source>
        <translation>tentative {n}</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>{number} {title}</source>
        <translation>{number} {title}</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>{score}, not passed</source>
        <translation>{score}, non réussi</translation>
    </message>
    <message>
        <source>{score}, passed</source>
        <translation>{score}, réussi</translation>
    </message>
</context>
<context>
    <name>FailingCard</name>
    <message>
        <source>Find the file</source>
        <translation>Trouver le fichier</translation>
    </message>
    <message>
        <source>Looked for {file} at {time}. The room sees the still above, never this message.</source>
        <translation>{file} cherché à {time}. La salle voit l’image ci-dessus, jamais ce message.</translation>
    </message>
    <message>
        <source>Show the transcript</source>
        <translation>Montrer la transcription</translation>
    </message>
    <message>
        <source>Skip the clip</source>
        <translation>Sauter la vidéo</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>“{title}” cannot play: {reason}</source>
        <translation>«&#xa0;{title}&#xa0;» ne peut pas jouer&#xa0;: {reason}</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Every goal is met</source>
        <translation>Tous les objectifs sont atteints</translation>
    </message>
    <message>
        <source>Met: {met} of {total}</source>
        <translation>Atteints&#xa0;: {met} sur {total}</translation>
    </message>
    <message>
        <source>To talk about</source>
        <translation>À discuter</translation>
    </message>
    <message>
        <source>What would mend it</source>
        <translation>Ce qui corrigerait la situation</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>1 clip</source>
        <translation>1 vidéo</translation>
    </message>
    <message>
        <source>1 module</source>
        <translation>1 module</translation>
    </message>
    <message>
        <source>A kit holds slides, clips and exercises in one folder on this laptop. It works without a network.</source>
        <translation>Une trousse réunit des diapositives, des vidéos et des exercices dans un seul dossier de cet ordinateur. Elle fonctionne sans réseau.</translation>
    </message>
    <message>
        <source>Choose a folder, or drop it on this window</source>
        <translation>Choisissez un dossier, ou déposez-le sur cette fenêtre</translation>
    </message>
    <message>
        <source>Nothing you type leaves this laptop. Erase your results whenever you like.</source>
        <translation>Rien de ce que vous écrivez ne quitte cet ordinateur. Effacez vos résultats quand vous voulez.</translation>
    </message>
    <message>
        <source>Open another kit</source>
        <translation>Ouvrir une autre trousse</translation>
    </message>
    <message>
        <source>The kit that came with this program: {what}</source>
        <translation>La trousse livrée avec ce programme&#xa0;: {what}</translation>
    </message>
    <message>
        <source>The last kit did not open</source>
        <translation>La dernière trousse ne s’est pas ouverte</translation>
    </message>
    <message>
        <source>Welcome. Open a kit to begin.</source>
        <translation>Bienvenue. Ouvrez une trousse pour commencer.</translation>
    </message>
    <message>
        <source>{modules}, {clips}</source>
        <translation>{modules}, {clips}</translation>
    </message>
    <message>
        <source>{n} clips</source>
        <translation>{n} vidéos</translation>
    </message>
    <message>
        <source>{n} modules</source>
        <translation>{n} modules</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>back to console</source>
        <translation>retour à la console</translation>
    </message>
    <message>
        <source>search</source>
        <translation>chercher</translation>
    </message>
    <message>
        <source>show on stage</source>
        <translation>montrer sur scène</translation>
    </message>
    <message>
        <source>skip or keep</source>
        <translation>sauter ou garder</translation>
    </message>
</context>
<context>
    <name>GoalRow</name>
    <message>
        <source>, must be met</source>
        <translation>, requis</translation>
    </message>
    <message>
        <source>Hide {thing} from {people}</source>
        <translation>Cacher {thing} à {people}</translation>
    </message>
    <message>
        <source>Keep {thing} for {people}</source>
        <translation>Garder {thing} visible pour {people}</translation>
    </message>
    <message>
        <source>Must be met to pass.</source>
        <translation>Requis pour réussir.</translation>
    </message>
    <message>
        <source>must</source>
        <translation>requis</translation>
    </message>
</context>
<context>
    <name>Grip</name>
    <message>
        <source>Drag this card where it belongs</source>
        <translation>Glissez cette carte là où elle doit aller</translation>
    </message>
    <message>
        <source>In hand, over {place}, {n} of {total}: {card}</source>
        <translation>En main, sur {place}, {n} de {total}&#xa0;: {card}</translation>
    </message>
    <message>
        <source>Pick up: {card}</source>
        <translation>Prendre&#xa0;: {card}</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>End session</source>
        <translation>Terminer la séance</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Échanger</translation>
    </message>
    <message>
        <source>Swap the displays of stage and console</source>
        <translation>Échanger les écrans de la scène et de la console</translation>
    </message>
</context>
<context>
    <name>HeatCard</name>
    <message>
        <source>Left open, first try</source>
        <translation>Resté ouvert au premier essai</translation>
    </message>
    <message>
        <source>What the room missed most</source>
        <translation>Ce que la salle a le plus manqué</translation>
    </message>
    <message>
        <source>from {n}%</source>
        <translation>à partir de {n}&#xa0;%</translation>
    </message>
    <message>
        <source>under {n}, not shown</source>
        <translation>moins de {n}, pas montré</translation>
    </message>
</context>
<context>
    <name>HeatModel</name>
    <message>
        <source>A small group</source>
        <translation>Un petit groupe</translation>
    </message>
    <message>
        <source>Small groups</source>
        <translation>Petits groupes</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>pas montré</translation>
    </message>
    <message>
        <source>under {n} people</source>
        <translation>moins de {n} personnes</translation>
    </message>
    <message>
        <source>{n} people</source>
        <translation>{n} personnes</translation>
    </message>
    <message>
        <source>{n}%</source>
        <translation>{n}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>HeatTable</name>
    <message>
        <source>What the room missed most</source>
        <translation>Ce que la salle a le plus manqué</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>It comes with the program; install it again.</source>
        <translation>Il est livré avec le programme; réinstallez celui-ci.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>The manual is not there</source>
        <translation>Le manuel est introuvable</translation>
    </message>
</context>
<context>
    <name>HintCard</name>
    <message>
        <source>A hint</source>
        <translation>Un indice</translation>
    </message>
    <message>
        <source>A hint for</source>
        <translation>Un indice pour</translation>
    </message>
    <message>
        <source>A hint takes {points} points off the score of this attempt.</source>
        <translation>Un indice retire {points} points à la note de cette tentative.</translation>
    </message>
    <message>
        <source>Close the hint</source>
        <translation>Fermer l’indice</translation>
    </message>
    <message>
        <source>Close the hints</source>
        <translation>Fermer les indices</translation>
    </message>
    <message>
        <source>Each hint takes {cost}% off what this goal counts, in this attempt only.</source>
        <translation>Chaque indice retire {cost}&#xa0;% de la valeur de cet objectif, dans cette tentative seulement.</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Indice</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>Indices</translation>
    </message>
    <message>
        <source>Hints cost nothing here.</source>
        <translation>Ici, les indices ne coûtent rien.</translation>
    </message>
    <message>
        <source>It still counts {left}%.</source>
        <translation>Il compte encore pour {left}&#xa0;%.</translation>
    </message>
    <message>
        <source>No more hints here</source>
        <translation>Aucun autre indice ici</translation>
    </message>
    <message>
        <source>Nothing has happened there yet.</source>
        <translation>Il ne s’y est encore rien passé.</translation>
    </message>
    <message>
        <source>Show a hint</source>
        <translation>Montrer un indice</translation>
    </message>
    <message>
        <source>Show a hint, {left} left</source>
        <translation>Montrer un indice (reste&#xa0;: {left})</translation>
    </message>
    <message>
        <source>Show the hint</source>
        <translation>Montrer l’indice</translation>
    </message>
    <message>
        <source>This one is met as things stand. It needs no hint.</source>
        <translation>Cet objectif est déjà atteint. Il n’a pas besoin d’indice.</translation>
    </message>
    <message>
        <source>Which page</source>
        <translation>Quelle page</translation>
    </message>
    <message>
        <source>Which setting</source>
        <translation>Quel paramètre</translation>
    </message>
    <message>
        <source>Who sees it</source>
        <translation>Qui le voit</translation>
    </message>
</context>
<context>
    <name>HoldMenu</name>
    <message>
        <source>Back to the slides</source>
        <translation>Retour aux diapositives</translation>
    </message>
    <message>
        <source>Break, {n} minutes</source>
        <translation>Pause, {n} minutes</translation>
    </message>
    <message>
        <source>Hold the room</source>
        <translation>Faire patienter la salle</translation>
    </message>
    <message>
        <source>Large clock, {n} minutes</source>
        <translation>Grande horloge, {n} minutes</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>What is parked and decided</source>
        <translation>Ce qui est mis de côté et décidé</translation>
    </message>
    <message>
        <source>Work at the tables</source>
        <translation>Travail aux tables</translation>
    </message>
    <message>
        <source>Work at the tables: on the page of an exercise</source>
        <translation>Travail aux tables&#xa0;: sur la page d’un exercice</translation>
    </message>
</context>
<context>
    <name>Holdings</name>
    <message>
        <source>Parked and decided</source>
        <translation>Mis de côté et décidé</translation>
    </message>
</context>
<context>
    <name>House</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>S’exercer</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présenter</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Something went wrong inside the program: {what}. It goes on; the log has more.</source>
        <translation>Une erreur est survenue dans le programme&#xa0;: {what}. Il continue; le journal en dit plus.</translation>
    </message>
    <message>
        <source>The handout could not be written. {why}</source>
        <translation>Le document n’a pas pu être écrit. {why}</translation>
    </message>
    <message>
        <source>The handout is being written.</source>
        <translation>Le document est en cours d’écriture.</translation>
    </message>
    <message>
        <source>The handout is in {path}.</source>
        <translation>Le document est dans {path}.</translation>
    </message>
    <message>
        <source>The result could not be written. {why} Choose another place.</source>
        <translation>Le résultat n’a pas pu être écrit. {why} Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>The result is in {path}.</source>
        <translation>Le résultat est dans {path}.</translation>
    </message>
    <message>
        <source>What you do here is not kept on the disk: it lasts until you close the program.</source>
        <translation>Ce que vous faites ici n’est pas gardé sur le disque&#xa0;: cela dure jusqu’à la fermeture du programme.</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Workshop</translation>
    </message>
    <message>
        <source>Your results are erased.</source>
        <translation>Vos résultats sont effacés.</translation>
    </message>
    <message>
        <source>{what} {hint}</source>
        <translation>{what} {hint}</translation>
    </message>
    <message>
        <source>“{title}” cannot be opened. {why}</source>
        <translation>«&#xa0;{title}&#xa0;» ne peut pas être ouvert. {why}</translation>
    </message>
    <message>
        <source>“{title}” has nothing that can be shown.</source>
        <translation>«&#xa0;{title}&#xa0;» n’a rien à montrer.</translation>
    </message>
    <message>
        <source>“{title}” is no longer where it was, so the show cannot go on. Its record is kept.</source>
        <translation>«&#xa0;{title}&#xa0;» n’est plus à sa place, la présentation ne peut donc pas continuer. Son compte rendu est gardé.</translation>
    </message>
    <message>
        <source>“{title}” opens when you have passed “{first}”.</source>
        <translation>«&#xa0;{title}&#xa0;» s’ouvre quand vous aurez réussi «&#xa0;{first}&#xa0;».</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Delete the results of this session?</source>
        <translation>Supprimer les résultats de cette séance?</translation>
    </message>
    <message>
        <source>Delete the session</source>
        <translation>Supprimer la séance</translation>
    </message>
    <message>
        <source>Keep 30 more days</source>
        <translation>Garder 30 jours de plus</translation>
    </message>
    <message>
        <source>{why} {hint}</source>
        <translation>{why} {hint}</translation>
    </message>
    <message>
        <source>“{label}” was to be deleted by {day}. Deleting reaches everybody in it, backups too.</source>
        <translation>«&#xa0;{label}&#xa0;» devait être supprimée au plus tard le {day}. La suppression touche tout le monde qui y figure, les copies de sécurité aussi.</translation>
    </message>
</context>
<context>
    <name>Kept</name>
    <message>
        <source>Nothing leaves this laptop</source>
        <translation>Rien ne quitte cet ordinateur</translation>
    </message>
</context>
<context>
    <name>KeyRow</name>
    <message>
        <source>Add a key: {name}</source>
        <translation>Ajouter une touche&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Add key</source>
        <translation>Ajouter une touche</translation>
    </message>
    <message>
        <source>Take {key} away from “{name}”</source>
        <translation>Retirer {key} à «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation>Touches habituelles</translation>
    </message>
    <message>
        <source>Usual keys: {name}</source>
        <translation>Touches habituelles&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Back to the show</source>
        <translation>Retour à la présentation</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>Imprimer la liste</translation>
    </message>
</context>
<context>
    <name>Keymap</name>
    <message>
        <source>Digits go to the page with that number.</source>
        <translation>Les chiffres mènent à la page qui porte ce numéro.</translation>
    </message>
    <message>
        <source>{key} is “{command}” already. Take it away there first.</source>
        <translation>{key} est déjà «&#xa0;{command}&#xa0;». Retirez-la d’abord de là.</translation>
    </message>
    <message>
        <source>“{command}” keeps at least one key.</source>
        <translation>«&#xa0;{command}&#xa0;» garde au moins une touche.</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Add a key of your own to any command. A clicker is a keyboard: press it.</source>
        <translation>Ajoutez une touche à vous à n’importe quelle commande. Une télécommande est un clavier&#xa0;: appuyez dessus.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>Imprimer la liste</translation>
    </message>
    <message>
        <source>Why a key was not taken</source>
        <translation>Pourquoi une touche n’a pas été prise</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>does not</source>
        <translation>ne le voit pas</translation>
    </message>
    <message>
        <source>sees it</source>
        <translation>le voit</translation>
    </message>
    <message>
        <source>should be hidden</source>
        <translation>à cacher</translation>
    </message>
    <message>
        <source>should be kept</source>
        <translation>à garder visible</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>1 attempt</source>
        <translation>1 tentative</translation>
    </message>
    <message>
        <source>After “{title}”</source>
        <translation>Après «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Meilleur</translation>
    </message>
    <message>
        <source>Best {score}</source>
        <translation>Meilleur&#xa0;: {score}</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Vidéos</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Premier</translation>
    </message>
    <message>
        <source>Last {score}</source>
        <translation>Dernier&#xa0;: {score}</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Module</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Pas commencé</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>Questionnaire</translation>
    </message>
    <message>
        <source>Self-assessment</source>
        <translation>Autoévaluation</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>Diapos</translation>
    </message>
    <message>
        <source>Sort to audiences</source>
        <translation>Trier par public</translation>
    </message>
    <message>
        <source>Spot the risk</source>
        <translation>Repérer le risque</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Your attempts</source>
        <translation>Vos tentatives</translation>
    </message>
    <message>
        <source>Your exercises</source>
        <translation>Vos exercices</translation>
    </message>
    <message>
        <source>not passed yet</source>
        <translation>non réussi</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>réussi</translation>
    </message>
    <message>
        <source>plus {what}</source>
        <translation>plus {what}</translation>
    </message>
    <message>
        <source>{last}, {passed}</source>
        <translation>{last}, {passed}</translation>
    </message>
    <message>
        <source>{n} attempts</source>
        <translation>{n} tentatives</translation>
    </message>
    <message>
        <source>{said}, mastered</source>
        <translation>{said}, maîtrisé</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Modules</source>
        <translation>Modules</translation>
    </message>
    <message>
        <source>No modules in this kit</source>
        <translation>Aucun module dans cette trousse</translation>
    </message>
    <message>
        <source>Open another kit</source>
        <translation>Ouvrir une autre trousse</translation>
    </message>
    <message>
        <source>Open kit</source>
        <translation>Ouvrir une trousse</translation>
    </message>
    <message>
        <source>They appear when modules/ holds Markdown files.</source>
        <translation>Ils apparaîtront quand modules/ contiendra des fichiers Markdown.</translation>
    </message>
</context>
<context>
    <name>Listening</name>
    <message>
        <source>Press a key…</source>
        <translation>Appuyez sur une touche…</translation>
    </message>
</context>
<context>
    <name>LookedBack</name>
    <message>
        <source>In the picture: {words}</source>
        <translation>Dans l’image&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Needed, but marked</source>
        <translation>Nécessaire, mais marqué</translation>
    </message>
    <message>
        <source>Post {n}</source>
        <translation>Publication {n}</translation>
    </message>
    <message>
        <source>To talk about</source>
        <translation>À discuter</translation>
    </message>
    <message>
        <source>{part}: {word}</source>
        <translation>{part}&#xa0;: {word}</translation>
    </message>
</context>
<context>
    <name>MatchField</name>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
</context>
<context>
    <name>Matrix</name>
    <message>
        <source>Back to settings</source>
        <translation>Retour aux paramètres</translation>
    </message>
    <message>
        <source>Who sees what</source>
        <translation>Qui voit quoi</translation>
    </message>
</context>
<context>
    <name>MineCard</name>
    <message>
        <source>My practice</source>
        <translation>Mes exercices</translation>
    </message>
    <message>
        <source>No score kept</source>
        <translation>Pas de note gardée</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Nothing practised yet</source>
        <translation>Aucun exercice encore</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Réussi</translation>
    </message>
    <message>
        <source>Your first, best and last tries appear here.</source>
        <translation>Vos premier, meilleur et dernier essais apparaissent ici.</translation>
    </message>
    <message>
        <source>last</source>
        <translation>dernier</translation>
    </message>
    <message>
        <source>pass mark</source>
        <translation>seuil de réussite</translation>
    </message>
    <message>
        <source>pass {mark}</source>
        <translation>réussite {mark}</translation>
    </message>
    <message>
        <source>try</source>
        <translation>essai</translation>
    </message>
</context>
<context>
    <name>MinutesDialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>From the last show of it. Questions are left out.</source>
        <translation>D’après sa dernière présentation. Les questions ne comptent pas.</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Les laisser</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Module</translation>
    </message>
    <message>
        <source>On a page to talk about, minutes are also what the room sees counted down.</source>
        <translation>Sur une page de discussion, les minutes sont aussi le compte à rebours que voit la salle.</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Proposé</translation>
    </message>
    <message>
        <source>Proposed minutes</source>
        <translation>Minutes proposées</translation>
    </message>
    <message>
        <source>Slide</source>
        <translation>Diapositive</translation>
    </message>
    <message>
        <source>The middle of its last {n} shows. Questions are left out.</source>
        <translation>Le milieu de ses {n} dernières présentations. Les questions ne comptent pas.</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Réel</translation>
    </message>
    <message>
        <source>Write 1 into the module</source>
        <translation>En écrire 1 dans le module</translation>
    </message>
    <message>
        <source>Write {n} into the module</source>
        <translation>En écrire {n} dans le module</translation>
    </message>
    <message>
        <source>{slide}: planned {old} minutes, proposed {new}</source>
        <translation>{slide}&#xa0;: prévu {old} minutes, proposé {new}</translation>
    </message>
</context>
<context>
    <name>Mirror</name>
    <message>
        <source>On stage</source>
        <translation>Sur scène</translation>
    </message>
    <message>
        <source>On stage: black</source>
        <translation>Sur scène&#xa0;: noir</translation>
    </message>
    <message>
        <source>On stage: frozen</source>
        <translation>Sur scène&#xa0;: figé</translation>
    </message>
    <message>
        <source>On stage: still</source>
        <translation>Sur scène&#xa0;: immobile</translation>
    </message>
    <message>
        <source>On stage: white</source>
        <translation>Sur scène&#xa0;: blanc</translation>
    </message>
    <message>
        <source>What the room sees</source>
        <translation>Ce que voit la salle</translation>
    </message>
</context>
<context>
    <name>Movement</name>
    <message>
        <source>same</source>
        <translation>pareil</translation>
    </message>
    <message>
        <source>{name}, the weakest</source>
        <translation>{name}, la plus faible</translation>
    </message>
    <message>
        <source>{now} of {most}</source>
        <translation>{now} sur {most}</translation>
    </message>
</context>
<context>
    <name>MovementTable</name>
    <message>
        <source>Dimension</source>
        <translation>Dimension</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>The dimensions as a table</source>
        <translation>Les dimensions en tableau</translation>
    </message>
</context>
<context>
    <name>Network</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message>
        <source>Certificate</source>
        <translation>Attestation</translation>
    </message>
    <message>
        <source>Finish an exercise first.</source>
        <translation>Terminez d’abord un exercice.</translation>
    </message>
    <message>
        <source>Missed most often</source>
        <translation>Le plus souvent manqué</translation>
    </message>
    <message>
        <source>Nothing so far.</source>
        <translation>Rien jusqu’ici.</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>S’exercer</translation>
    </message>
    <message>
        <source>Try next</source>
        <translation>À essayer ensuite</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Ce qui vient ensuite</translation>
    </message>
    <message>
        <source>missed {missed} of {tries}</source>
        <translation>manqué {missed} fois sur {tries}</translation>
    </message>
</context>
<context>
    <name>NotesCard</name>
    <message>
        <source>Hold the room</source>
        <translation>Faire patienter la salle</translation>
    </message>
    <message>
        <source>Larger notes</source>
        <translation>Notes plus grandes</translation>
    </message>
    <message>
        <source>No notes on this page.</source>
        <translation>Pas de notes sur cette page.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Smaller notes</source>
        <translation>Notes plus petites</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Put this message away</source>
        <translation>Ranger ce message</translation>
    </message>
    <message>
        <source>So that you can go on where you were and see how you improve.</source>
        <translation>Pour que vous puissiez reprendre où vous étiez et voir vos progrès.</translation>
    </message>
    <message>
        <source>Until the day of the session, or until you erase it yourself.</source>
        <translation>Jusqu’au jour prévu pour la séance, ou jusqu’à ce que vous effaciez vous-même.</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Jusqu’à quand</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Ce qui est gardé</translation>
    </message>
    <message>
        <source>Who sees it</source>
        <translation>Qui le voit</translation>
    </message>
    <message>
        <source>Whoever uses this laptop: profiles are not locked. A facilitator sees only groups of five or more, and only if you hand over a file.</source>
        <translation>Quiconque utilise cet ordinateur&#xa0;: les profils ne sont pas verrouillés. L’animation ne voit que des groupes de cinq et plus, et seulement si vous remettez un fichier.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Your answers, their times and your scores, under a pseudonym that is drawn for you. There is no field for a name.</source>
        <translation>Vos réponses, leurs heures et vos notes, sous un pseudonyme tiré pour vous. Il n’y a pas de champ pour un nom.</translation>
    </message>
</context>
<context>
    <name>OrderField</name>
    <message>
        <source>Move down: {text}</source>
        <translation>Descendre&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Move up: {text}</source>
        <translation>Monter&#xa0;: {text}</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>1 match: {mark} “{line}”</source>
        <translation>1 résultat&#xa0;: {mark} «&#xa0;{line}&#xa0;»</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Vidéo</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>No page of the plan says that</source>
        <translation>Aucune page du plan ne dit cela</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Facultatif</translation>
    </message>
    <message>
        <source>Skipping {marks} saves {n} min.</source>
        <translation>Sauter {marks} gagne {n} min.</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Discussion</translation>
    </message>
    <message>
        <source>The whole plan</source>
        <translation>Tout le plan</translation>
    </message>
    <message>
        <source>{found} in {part}</source>
        <translation>{found} dans {part}</translation>
    </message>
    <message>
        <source>{n} matches, first: {mark} “{line}”</source>
        <translation>{n} résultats, premier&#xa0;: {mark} «&#xa0;{line}&#xa0;»</translation>
    </message>
    <message>
        <source>{part}, day {day}, {clock}</source>
        <translation>{part}, jour {day}, {clock}</translation>
    </message>
    <message>
        <source>{part}, {clock}</source>
        <translation>{part}, {clock}</translation>
    </message>
</context>
<context>
    <name>PageGrid</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>Settings pages</source>
        <translation>Pages de paramètres</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} sur {total}</translation>
    </message>
    <message>
        <source>{page}, {done} of {total} changed</source>
        <translation>{page}, {done} sur {total} modifiés</translation>
    </message>
</context>
<context>
    <name>PageModel</name>
    <message>
        <source>on stage</source>
        <translation>sur scène</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>montrée</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>sautée</translation>
    </message>
</context>
<context>
    <name>Part</name>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>sauté</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
</context>
<context>
    <name>PathsPane</name>
    <message>
        <source>How far to believe this</source>
        <translation>Jusqu’où y croire</translation>
    </message>
    <message>
        <source>The best way</source>
        <translation>Le meilleur chemin</translation>
    </message>
    <message>
        <source>To talk about</source>
        <translation>À discuter</translation>
    </message>
    <message>
        <source>Where the paths part</source>
        <translation>Où les chemins se séparent</translation>
    </message>
    <message>
        <source>Your path and the best one</source>
        <translation>Votre chemin et le meilleur</translation>
    </message>
    <message>
        <source>Your way</source>
        <translation>Votre chemin</translation>
    </message>
    <message>
        <source>Yours is a best path</source>
        <translation>Le vôtre est un des meilleurs</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>Nothing of the show</source>
        <translation>Rien de la présentation</translation>
    </message>
    <message>
        <source>Press a number to put the slides on that display, 0 for a window, Esc to leave them where they are.</source>
        <translation>Appuyez sur un chiffre pour mettre les diapositives sur cet écran, 0 pour une fenêtre, Échap pour les laisser où elles sont.</translation>
    </message>
    <message>
        <source>The only display</source>
        <translation>Le seul écran</translation>
    </message>
    <message>
        <source>The slides</source>
        <translation>Les diapositives</translation>
    </message>
    <message>
        <source>Your console</source>
        <translation>Votre console</translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Day {number}</source>
        <translation>Jour {number}</translation>
    </message>
    <message>
        <source>{day}: {title}</source>
        <translation>{day}&#xa0;: {title}</translation>
    </message>
    <message>
        <source>{minutes} minutes</source>
        <translation>{minutes} minutes</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} à {end}</translation>
    </message>
    <message>
        <source>{when}, one module</source>
        <translation>{when}, un module</translation>
    </message>
    <message>
        <source>{when}, {count} modules</source>
        <translation>{when}, {count} modules</translation>
    </message>
</context>
<context>
    <name>PlanCards</name>
    <message>
        <source>Plans</source>
        <translation>Plans</translation>
    </message>
</context>
<context>
    <name>PostPicture</name>
    <message>
        <source>Click on a number, or press Space on it, to mark what it stands on.</source>
        <translation>Cliquez sur un numéro, ou appuyez sur Espace, pour marquer ce qu’il désigne.</translation>
    </message>
    <message>
        <source>{n}  Marked</source>
        <translation>{n}  Marqué</translation>
    </message>
    <message>
        <source>{n} of {total} in the picture: {words}, marked</source>
        <translation>{n} de {total} dans l’image&#xa0;: {words}, marqué</translation>
    </message>
    <message>
        <source>{n} of {total} in the picture: {words}, not marked</source>
        <translation>{n} de {total} dans l’image&#xa0;: {words}, non marqué</translation>
    </message>
</context>
<context>
    <name>PracticeView</name>
    <message>
        <source>Taken back here. A real network would not let you.</source>
        <translation>Annulé ici. Un vrai réseau ne vous le permettrait pas.</translation>
    </message>
    <message>
        <source>You go on where you stopped.</source>
        <translation>Vous reprenez là où vous étiez.</translation>
    </message>
    <message>
        <source>Your answers wait in memory until it works.</source>
        <translation>Vos réponses restent en mémoire en attendant.</translation>
    </message>
</context>
<context>
    <name>PractisePage</name>
    <message>
        <source>Exercises</source>
        <translation>Exercices</translation>
    </message>
    <message>
        <source>No exercises in this kit</source>
        <translation>Aucun exercice dans cette trousse</translation>
    </message>
    <message>
        <source>Nothing you do here leaves this laptop.</source>
        <translation>Rien de ce que vous faites ici ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>S’exercer</translation>
    </message>
    <message>
        <source>They appear when exercises/ holds YAML files.</source>
        <translation>Ils apparaîtront quand exercises/ contiendra des fichiers YAML.</translation>
    </message>
</context>
<context>
    <name>Practising</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Practise without keeping</source>
        <translation>S’exercer sans rien garder</translation>
    </message>
    <message>
        <source>Preview it</source>
        <translation>L’essayer sans note</translation>
    </message>
    <message>
        <source>Start with empty results</source>
        <translation>Repartir avec des résultats vides</translation>
    </message>
    <message>
        <source>Start with empty results?</source>
        <translation>Repartir avec des résultats vides?</translation>
    </message>
    <message>
        <source>This exercise is not ready to be scored</source>
        <translation>Cet exercice n’est pas prêt à être noté</translation>
    </message>
    <message>
        <source>Use the backup of {day}</source>
        <translation>Utiliser la copie du {day}</translation>
    </message>
</context>
<context>
    <name>Predict</name>
    <message>
        <source>Before the settings open: {n} of {all}</source>
        <translation>Avant d’ouvrir les paramètres&#xa0;: {n} sur {all}</translation>
    </message>
    <message>
        <source>Nobody here sees it.</source>
        <translation>Personne ici ne le voit.</translation>
    </message>
    <message>
        <source>On to the settings</source>
        <translation>Aux paramètres</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Ouvrir les paramètres</translation>
    </message>
    <message>
        <source>Right for {n} of {all}</source>
        <translation>Juste pour {n} sur {all}</translation>
    </message>
    <message>
        <source>Seen by {people}.</source>
        <translation>Vu par {people}.</translation>
    </message>
    <message>
        <source>That is what I expect</source>
        <translation>C’est ce que j’attends</translation>
    </message>
    <message>
        <source>This is how it is</source>
        <translation>Voici ce qu’il en est</translation>
    </message>
    <message>
        <source>Tick everyone who does, as you expect it.</source>
        <translation>Cochez toutes les personnes qui le voient, selon vous.</translation>
    </message>
    <message>
        <source>Who sees this now?</source>
        <translation>Qui voit ceci maintenant?</translation>
    </message>
    <message>
        <source>Who sees this?</source>
        <translation>Qui voit ceci?</translation>
    </message>
    <message>
        <source>You did not expect {people}.</source>
        <translation>Vous n’attendiez pas {people}.</translation>
    </message>
    <message>
        <source>You expected {people} as well.</source>
        <translation>Vous attendiez aussi {people}.</translation>
    </message>
</context>
<context>
    <name>PreferencesPage</name>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Best found</source>
        <translation>Le meilleur</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Sous-titres</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>Changer les touches</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Vidéos</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Console</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Dossier des données</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Erase my results</source>
        <translation>Effacer mes résultats</translation>
    </message>
    <message>
        <source>Erase my results?</source>
        <translation>Effacer mes résultats?</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Complet</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Clair ou sombre</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Mouvement</translation>
    </message>
    <message>
        <source>Nothing you do leaves this laptop. Erase it whenever you like.</source>
        <translation>Rien de ce que vous faites ne quitte cet ordinateur. Effacez-le quand vous voulez.</translation>
    </message>
    <message>
        <source>Of the show and of your clicker.</source>
        <translation>De la présentation et de votre télécommande.</translation>
    </message>
    <message>
        <source>Of the windows, not of the slides.</source>
        <translation>Dans les fenêtres, pas sur les diapositives.</translation>
    </message>
    <message>
        <source>Of the windows; each slide has its own.</source>
        <translation>Pour les fenêtres; chaque diapositive a son fond.</translation>
    </message>
    <message>
        <source>Of the windows; slides keep their own.</source>
        <translation>Celle des fenêtres; les diapositives gardent la leur.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>Presenting</source>
        <translation>Présentation</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Réduit</translation>
    </message>
    <message>
        <source>Reduced: pages change at once, clips offer stills.</source>
        <translation>Réduit&#xa0;: les pages changent d’un coup, les vidéos proposent des images fixes.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Shown from the start of every clip.</source>
        <translation>Affichés dès le début de chaque vidéo.</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>What you see while you present.</source>
        <translation>Ce que vous voyez pendant que vous présentez.</translation>
    </message>
    <message>
        <source>Where clips are heard. Without that device, where the system plays.</source>
        <translation>Où les vidéos s’entendent. Sans cet appareil, là où joue le système.</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Fenêtres</translation>
    </message>
    <message>
        <source>Your attempts and scores leave this laptop for good. The kit stays.</source>
        <translation>Vos tentatives et vos scores disparaissent de cet ordinateur pour de bon. La trousse reste.</translation>
    </message>
    <message>
        <source>Your results</source>
        <translation>Vos résultats</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>Presenter</name>
    <message>
        <source>Clip “{title}” ({file}): {reason} The room sees its poster or title, and Next goes on. Put the file back or mend it, then present again.</source>
        <translation>Vidéo «&#xa0;{title}&#xa0;» ({file})&#xa0;: {reason} La salle voit son image ou son titre, et Suivant continue. Remettez le fichier en place ou réparez-le, puis présentez de nouveau.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {what} {hint}</source>
        <translation>{file}, ligne {line}&#xa0;: {what} {hint}</translation>
    </message>
    <message>
        <source>{file}: {what} {hint}</source>
        <translation>{file}&#xa0;: {what} {hint}</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>The next viewer</source>
        <translation>La personne suivante</translation>
    </message>
    <message>
        <source>The viewer before</source>
        <translation>La personne précédente</translation>
    </message>
    <message>
        <source>View as</source>
        <translation>Voir comme</translation>
    </message>
    <message>
        <source>Who sees how much, of {count} things</source>
        <translation>Qui voit combien, sur {count} éléments</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>The account</source>
        <translation>Le compte</translation>
    </message>
    <message>
        <source>What is seen</source>
        <translation>Ce qui est vu</translation>
    </message>
</context>
<context>
    <name>ProgressPills</name>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} sur {total}</translation>
    </message>
</context>
<context>
    <name>Projector</name>
    <message>
        <source>no picture of it can be shown.</source>
        <translation>aucune image ne peut en être montrée.</translation>
    </message>
    <message>
        <source>the file is empty.</source>
        <translation>le fichier est vide.</translation>
    </message>
    <message>
        <source>the file is not there.</source>
        <translation>le fichier est introuvable.</translation>
    </message>
    <message>
        <source>{old} stopped answering. {new} plays the clips now, from the same place.</source>
        <translation>{old} ne répond plus. {new} joue maintenant les vidéos, au même endroit.</translation>
    </message>
</context>
<context>
    <name>QuestionPane</name>
    <message>
        <source>A guess</source>
        <translation>Au hasard</translation>
    </message>
    <message>
        <source>Choose all that are right. A wrong one takes a right one away.</source>
        <translation>Choisissez tout ce qui est juste. Une mauvaise réponse en retire une bonne.</translation>
    </message>
    <message>
        <source>How sure are you?</source>
        <translation>À quel point en avez-vous la certitude?</translation>
    </message>
    <message>
        <source>How sure are you? It does not count.</source>
        <translation>À quel point en avez-vous la certitude? Cela ne compte pas.</translation>
    </message>
    <message>
        <source>I think so</source>
        <translation>Je crois</translation>
    </message>
    <message>
        <source>Move them with the arrows beside them.</source>
        <translation>Déplacez-les avec les flèches à côté.</translation>
    </message>
    <message>
        <source>Must be right to pass</source>
        <translation>Doit être juste pour réussir</translation>
    </message>
    <message>
        <source>Question {n} of {total}</source>
        <translation>Question {n} sur {total}</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Certitude</translation>
    </message>
</context>
<context>
    <name>Quiz</name>
    <message>
        <source>A guess: {right} of {all} right.</source>
        <translation>Au hasard&#xa0;: juste pour {right} sur {all}.</translation>
    </message>
    <message>
        <source>Each question had one try.</source>
        <translation>Chaque question avait un seul essai.</translation>
    </message>
    <message>
        <source>Everything is right</source>
        <translation>Tout est juste</translation>
    </message>
    <message>
        <source>False</source>
        <translation>Faux</translation>
    </message>
    <message>
        <source>How sure you were</source>
        <translation>Votre certitude</translation>
    </message>
    <message>
        <source>I think so: {right} of {all} right.</source>
        <translation>Je crois&#xa0;: juste pour {right} sur {all}.</translation>
    </message>
    <message>
        <source>Not right</source>
        <translation>Pas juste</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>One more try.</source>
        <translation>Encore un essai.</translation>
    </message>
    <message>
        <source>Partly right</source>
        <translation>En partie juste</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Juste</translation>
    </message>
    <message>
        <source>Right is: {answer}.</source>
        <translation>La bonne réponse&#xa0;: {answer}.</translation>
    </message>
    <message>
        <source>Sure: {right} of {all} right.</source>
        <translation>Certitude&#xa0;: juste pour {right} sur {all}.</translation>
    </message>
    <message>
        <source>True</source>
        <translation>Vrai</translation>
    </message>
    <message>
        <source>What becomes right on a later try counts {percent} % less.</source>
        <translation>Ce qui devient juste à un essai suivant compte {percent}&#xa0;% de moins.</translation>
    </message>
    <message>
        <source>What is right keeps its credit.</source>
        <translation>Ce qui est juste garde sa valeur.</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>Ce qui était demandé</translation>
    </message>
    <message>
        <source>You answered: {answer}.</source>
        <translation>Vous avez répondu&#xa0;: {answer}.</translation>
    </message>
    <message>
        <source>You did not answer.</source>
        <translation>Vous n’avez pas répondu.</translation>
    </message>
    <message>
        <source>{left}: {right}</source>
        <translation>{left}&#xa0;: {right}</translation>
    </message>
    <message>
        <source>{n} more tries.</source>
        <translation>Essais restants&#xa0;: {n}.</translation>
    </message>
</context>
<context>
    <name>QuizView</name>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Indice</translation>
    </message>
    <message>
        <source>Hint, none left</source>
        <translation>Indice, plus aucun</translation>
    </message>
    <message>
        <source>Hint, {n} left</source>
        <translation>Indice (reste&#xa0;: {n})</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Question suivante</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>answered, not checked</source>
        <translation>répondue, pas vérifiée</translation>
    </message>
    <message>
        <source>checked, another try left</source>
        <translation>vérifiée, un essai reste</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>sans réponse</translation>
    </message>
    <message>
        <source>not right</source>
        <translation>pas juste</translation>
    </message>
    <message>
        <source>partly right</source>
        <translation>en partie juste</translation>
    </message>
    <message>
        <source>right</source>
        <translation>juste</translation>
    </message>
    <message>
        <source>{n} of {total} answered</source>
        <translation>Réponses&#xa0;: {n} sur {total}</translation>
    </message>
</context>
<context>
    <name>Readiness</name>
    <message>
        <source>Clip and captions found</source>
        <translation>Vidéo et sous-titres trouvés</translation>
    </message>
    <message>
        <source>Clip and captions found; exercises checked</source>
        <translation>Vidéo et sous-titres trouvés; exercices vérifiés</translation>
    </message>
    <message>
        <source>Clip found</source>
        <translation>Vidéo trouvée</translation>
    </message>
    <message>
        <source>Clip found; exercises checked</source>
        <translation>Vidéo trouvée; exercices vérifiés</translation>
    </message>
    <message>
        <source>Exercises checked</source>
        <translation>Exercices vérifiés</translation>
    </message>
    <message>
        <source>It cannot be read.</source>
        <translation>Il ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The captions {file} are missing. The clip plays without them.</source>
        <translation>Les sous-titres {file} sont absents. La vidéo joue sans eux.</translation>
    </message>
    <message>
        <source>The clip {file} is missing or empty. Put it into the kit again.</source>
        <translation>La vidéo {file} est absente ou vide. Remettez-la dans la trousse.</translation>
    </message>
    <message>
        <source>The clip “{clip}” is not in media/catalogue.yaml. Add it there.</source>
        <translation>La vidéo «&#xa0;{clip}&#xa0;» n’est pas dans media/catalogue.yaml. Ajoutez-la.</translation>
    </message>
    <message>
        <source>The exercise “{name}” is not in this kit.</source>
        <translation>L’exercice «&#xa0;{name}&#xa0;» n’est pas dans cette trousse.</translation>
    </message>
    <message>
        <source>{file}: {what}</source>
        <translation>{file}&#xa0;: {what}</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>Results are kept in {folder} again.</source>
        <translation>Les résultats sont de nouveau gardés dans {folder}.</translation>
    </message>
    <message>
        <source>Your results are not erased. {why} {hint}</source>
        <translation>Vos résultats ne sont pas effacés. {why} {hint}</translation>
    </message>
    <message>
        <source>{why} {hint} Until then results last only until you close the program.</source>
        <translation>{why} {hint} D’ici là, les résultats ne durent que jusqu’à la fermeture du programme.</translation>
    </message>
</context>
<context>
    <name>Reloading</name>
    <message>
        <source>{file} has none of the pages it had. This show keeps the old ones; present again for the new ones.</source>
        <translation>{file} n’a plus aucune des pages qu’il avait. Cette présentation garde les anciennes; présentez de nouveau pour les nouvelles.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {what} The room keeps the page as it was.</source>
        <translation>{file}, ligne {line}&#xa0;: {what} La salle garde la page telle qu’elle était.</translation>
    </message>
</context>
<context>
    <name>ReplanPanel</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add a break</source>
        <translation>Ajouter une pause</translation>
    </message>
    <message>
        <source>Back to the notes</source>
        <translation>Retour aux notes</translation>
    </message>
    <message>
        <source>Break after</source>
        <translation>Pause après</translation>
    </message>
    <message>
        <source>Change the plan</source>
        <translation>Changer le plan</translation>
    </message>
    <message>
        <source>Give them to</source>
        <translation>Les donner à</translation>
    </message>
    <message>
        <source>Minutes of the break</source>
        <translation>Minutes de la pause</translation>
    </message>
    <message>
        <source>Minutes to move</source>
        <translation>Minutes à déplacer</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Move minutes</source>
        <translation>Déplacer des minutes</translation>
    </message>
    <message>
        <source>Part to skip or take up again</source>
        <translation>Partie à sauter ou à reprendre</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Sauter</translation>
    </message>
    <message>
        <source>Skip a part</source>
        <translation>Sauter une partie</translation>
    </message>
    <message>
        <source>Take minutes from</source>
        <translation>Prendre des minutes à</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Annuler le dernier changement</translation>
    </message>
    <message>
        <source>after</source>
        <translation>après</translation>
    </message>
    <message>
        <source>from</source>
        <translation>de</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
</context>
<context>
    <name>Replies</name>
    <message>
        <source>See what came of it, or take back your last reply and try another.</source>
        <translation>Voyez ce qui en est sorti, ou reprenez votre dernière réponse pour en essayer une autre.</translation>
    </message>
    <message>
        <source>The conversation is over.</source>
        <translation>La conversation est terminée.</translation>
    </message>
    <message>
        <source>Turn {n} of {total}</source>
        <translation>Tour {n} sur {total}</translation>
    </message>
    <message>
        <source>What do you do?</source>
        <translation>Que faites-vous?</translation>
    </message>
</context>
<context>
    <name>ReplyCard</name>
    <message>
        <source>Reply {number}</source>
        <translation>Réponse {number}</translation>
    </message>
</context>
<context>
    <name>Reporting</name>
    <message>
        <source>Counting the room’s results</source>
        <translation>Compte des résultats de la salle</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Erase me and all my results?</source>
        <translation>Effacer mon profil et tous mes résultats?</translation>
    </message>
    <message>
        <source>Erase the session “{label}”?</source>
        <translation>Effacer la séance «&#xa0;{label}&#xa0;»?</translation>
    </message>
    <message>
        <source>Everybody in it, what was imported, its journal: gone for good.</source>
        <translation>Tout le monde qui y figure, ce qui a été importé, son journal&#xa0;: supprimés pour de bon.</translation>
    </message>
    <message>
        <source>Everything kept under {name} leaves this laptop for good, backups too.</source>
        <translation>Tout ce qui est gardé sous {name} quitte cet ordinateur pour de bon, les copies aussi.</translation>
    </message>
    <message>
        <source>Files of results</source>
        <translation>Fichiers de résultats</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Last backup: {day}.</source>
        <translation>Dernière copie&#xa0;: {day}.</translation>
    </message>
    <message>
        <source>Name on the certificate; it is not kept</source>
        <translation>Nom sur l’attestation; il n’est pas gardé</translation>
    </message>
    <message>
        <source>No backup yet.</source>
        <translation>Aucune copie encore.</translation>
    </message>
    <message>
        <source>Nobody has practised here yet.</source>
        <translation>Personne ne s’est encore exercé ici.</translation>
    </message>
    <message>
        <source>Taken in: {attempts} attempts, {people} people. Here already: {known}.</source>
        <translation>Importé&#xa0;: {attempts} tentatives, {people} personnes. Déjà là&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>Taking in results</source>
        <translation>Importation des résultats</translation>
    </message>
    <message>
        <source>Write to</source>
        <translation>Écrire dans</translation>
    </message>
    <message>
        <source>Writing results</source>
        <translation>Écriture des résultats</translation>
    </message>
    <message>
        <source>You are erased.</source>
        <translation>Votre profil est effacé.</translation>
    </message>
    <message>
        <source>certificate.pdf</source>
        <translation>attestation.pdf</translation>
    </message>
    <message>
        <source>your pseudonym</source>
        <translation>votre pseudonyme</translation>
    </message>
    <message>
        <source>{name} is written.</source>
        <translation>{name} est écrit.</translation>
    </message>
    <message>
        <source>{path} was not written. Choose another place.</source>
        <translation>{path} n’a pas été écrit. Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>{why} {hint}</source>
        <translation>{why} {hint}</translation>
    </message>
</context>
<context>
    <name>Result</name>
    <message>
        <source>, {part} in part</source>
        <translation>, {part} en partie</translation>
    </message>
    <message>
        <source>Again, with the menus moved</source>
        <translation>Encore, avec les menus déplacés</translation>
    </message>
    <message>
        <source>Also mends it: {options}.</source>
        <translation>Corrige aussi&#xa0;: {options}.</translation>
    </message>
    <message>
        <source>Both need at least {floor}.</source>
        <translation>Chacune doit atteindre au moins {floor}.</translation>
    </message>
    <message>
        <source>Every must is met.</source>
        <translation>Tout ce qui est requis est atteint.</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Première</translation>
    </message>
    <message>
        <source>Mastered</source>
        <translation>Maîtrisé</translation>
    </message>
    <message>
        <source>Must be met to pass.</source>
        <translation>Requis pour réussir.</translation>
    </message>
    <message>
        <source>Not passed yet</source>
        <translation>Pas encore réussi</translation>
    </message>
    <message>
        <source>Not passed yet: one “must” is open</source>
        <translation>Pas encore réussi&#xa0;: un «&#xa0;requis&#xa0;» reste à atteindre</translation>
    </message>
    <message>
        <source>Not passed yet: {n} “musts” are open</source>
        <translation>Pas encore réussi&#xa0;: {n} «&#xa0;requis&#xa0;» restent à atteindre</translation>
    </message>
    <message>
        <source>Nothing is left open.</source>
        <translation>Il ne reste rien à corriger.</translation>
    </message>
    <message>
        <source>Number {n}</source>
        <translation>Numéro {n}</translation>
    </message>
    <message>
        <source>One variant passed without a hint</source>
        <translation>Une variante réussie sans indice</translation>
    </message>
    <message>
        <source>Out of reach</source>
        <translation>Hors de portée</translation>
    </message>
    <message>
        <source>Out of {name}’s reach</source>
        <translation>Hors de portée pour {name}</translation>
    </message>
    <message>
        <source>Pass it once more with the menus moved, and it is mastered.</source>
        <translation>Réussissez-le encore une fois, menus déplacés, et il est maîtrisé.</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Réussi</translation>
    </message>
    <message>
        <source>Passed with hints</source>
        <translation>Réussi avec des indices</translation>
    </message>
    <message>
        <source>Passing two variants without a hint is mastery.</source>
        <translation>Réussir deux variantes sans indice, c’est la maîtrise.</translation>
    </message>
    <message>
        <source>Practice, not counted</source>
        <translation>Pratique, non comptée</translation>
    </message>
    <message>
        <source>Preview, not counted</source>
        <translation>Aperçu, non compté</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Protection</translation>
    </message>
    <message>
        <source>Protection needs {hide} and Usefulness {show}.</source>
        <translation>Il faut {hide} en Protection et {show} en Utilité.</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Deuxième</translation>
    </message>
    <message>
        <source>The score falls if either is low.</source>
        <translation>Le score baisse si l’une des deux est faible.</translation>
    </message>
    <message>
        <source>Third</source>
        <translation>Troisième</translation>
    </message>
    <message>
        <source>Usefulness</source>
        <translation>Utilité</translation>
    </message>
    <message>
        <source>What others did after you had finished</source>
        <translation>Ce que d’autres ont fait une fois votre travail remis</translation>
    </message>
    <message>
        <source>What you expected: right for {n} of {all}</source>
        <translation>Ce que vous attendiez&#xa0;: juste pour {n} sur {all}</translation>
    </message>
    <message>
        <source>You passed two variants without a hint. The skill is yours.</source>
        <translation>Vous avez réussi deux variantes sans indice. C’est acquis.</translation>
    </message>
    <message>
        <source>{met} of {all} thing hidden from the right people</source>
        <translation>Cachés à qui il faut&#xa0;: {met} sur {all}</translation>
    </message>
    <message>
        <source>{met} of {all} thing kept for the right people</source>
        <translation>Visibles pour qui il faut&#xa0;: {met} sur {all}</translation>
    </message>
    <message>
        <source>{met} of {all} things hidden from the right people</source>
        <translation>Cachés à qui il faut&#xa0;: {met} sur {all}</translation>
    </message>
    <message>
        <source>{met} of {all} things kept for the right people</source>
        <translation>Visibles pour qui il faut&#xa0;: {met} sur {all}</translation>
    </message>
    <message>
        <source>{people} can still see it.</source>
        <translation>{people}&#xa0;: accès encore ouvert.</translation>
    </message>
    <message>
        <source>{people} cannot see it, though they should.</source>
        <translation>{people}&#xa0;: pas d’accès, alors qu’il en faut un.</translation>
    </message>
    <message>
        <source>{score}, not passed</source>
        <translation>{score}, non réussi</translation>
    </message>
    <message>
        <source>{score}, passed</source>
        <translation>{score}, réussi</translation>
    </message>
    <message>
        <source>{thing}: it was also seen by {people}.</source>
        <translation>{thing}&#xa0;: vu aussi par {people}.</translation>
    </message>
    <message>
        <source>{thing}: it was not seen by {people}.</source>
        <translation>{thing}&#xa0;: pas vu par {people}.</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Your result</source>
        <translation>Votre résultat</translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message>
        <source>Debrief</source>
        <translation>Bilan</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Menus moved</source>
        <translation>Menus déplacés</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Next: {title}</source>
        <translation>Ensuite&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Print this result</source>
        <translation>Imprimer ce résultat</translation>
    </message>
    <message>
        <source>Take it again</source>
        <translation>Le reprendre</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Your result</source>
        <translation>Votre résultat</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Before, dashed</source>
        <translation>Avant, en tirets</translation>
    </message>
    <message>
        <source>Chosen instead</source>
        <translation>Choisi à la place</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimension</translation>
    </message>
    <message>
        <source>Half the room reached {best}</source>
        <translation>La moitié de la salle a atteint {best}</translation>
    </message>
    <message>
        <source>Import the files that people hand you.</source>
        <translation>Importez les fichiers que les gens vous remettent.</translation>
    </message>
    <message>
        <source>It appears when at least {n} people have finished.</source>
        <translation>Apparaît quand au moins {n} personnes ont terminé.</translation>
    </message>
    <message>
        <source>Met at first</source>
        <translation>Atteint d’abord</translation>
    </message>
    <message>
        <source>No results in this room yet</source>
        <translation>Aucun résultat dans cette salle encore</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Quizzes</source>
        <translation>Questionnaires</translation>
    </message>
    <message>
        <source>Settings lab</source>
        <translation>Atelier des paramètres</translation>
    </message>
    <message>
        <source>Sorting</source>
        <translation>Tri</translation>
    </message>
    <message>
        <source>Spot the risk</source>
        <translation>Repérer le risque</translation>
    </message>
    <message>
        <source>Taken once</source>
        <translation>Fait une fois</translation>
    </message>
    <message>
        <source>Taken twice</source>
        <translation>Fait deux fois</translation>
    </message>
    <message>
        <source>Taken {n} times</source>
        <translation>Fait {n} fois</translation>
    </message>
    <message>
        <source>Talk about these three</source>
        <translation>Parlez de ces trois</translation>
    </message>
    <message>
        <source>Talk about these two</source>
        <translation>Parlez de ces deux</translation>
    </message>
    <message>
        <source>Talk about this one</source>
        <translation>Parlez de celui-ci</translation>
    </message>
    <message>
        <source>Too few people to show</source>
        <translation>Trop peu de gens pour montrer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>What we left open at first</source>
        <translation>Ce que nous avons d’abord laissé ouvert</translation>
    </message>
    <message>
        <source>before median {middle}, middle half {low} to {high}</source>
        <translation>avant&#xa0;: médiane {middle}, moitié du milieu de {low} à {high}</translation>
    </message>
    <message>
        <source>best</source>
        <translation>meilleur</translation>
    </message>
    <message>
        <source>best try</source>
        <translation>meilleur essai</translation>
    </message>
    <message>
        <source>first</source>
        <translation>premier</translation>
    </message>
    <message>
        <source>first try</source>
        <translation>premier essai</translation>
    </message>
    <message>
        <source>first {first}</source>
        <translation>premier {first}</translation>
    </message>
    <message>
        <source>first {first}, best {best}, last {last} ({moved})</source>
        <translation>premier {first}, meilleur {best}, dernier {last} ({moved})</translation>
    </message>
    <message>
        <source>now median {middle}, middle half {low} to {high}</source>
        <translation>maintenant&#xa0;: médiane {middle}, moitié du milieu de {low} à {high}</translation>
    </message>
    <message>
        <source>same</source>
        <translation>pareil</translation>
    </message>
    <message>
        <source>{middle} ({low}–{high})</source>
        <translation>{middle} ({low}–{high})</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} sur {all}</translation>
    </message>
    <message>
        <source>{what}, 1 person</source>
        <translation>{what}, 1 personne</translation>
    </message>
    <message>
        <source>{what}, {n} people</source>
        <translation>{what}, {n} personnes</translation>
    </message>
    <message>
        <source>{what}: {people} people, median {first} at first. {n} of {all} passed.</source>
        <translation>{what}&#xa0;: {people} personnes, médiane {first} au début. Réussites&#xa0;: {n} sur {all}.</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>A file for the facilitator</source>
        <translation>Un fichier pour l’animation</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Les deux</translation>
    </message>
    <message>
        <source>Change the session or who works here</source>
        <translation>Changer la séance ou qui travaille ici</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Kind of exercise</source>
        <translation>Type d’exercice</translation>
    </message>
    <message>
        <source>Me and all my results</source>
        <translation>Mon profil et tous mes résultats</translation>
    </message>
    <message>
        <source>My practice</source>
        <translation>Mes exercices</translation>
    </message>
    <message>
        <source>My results, to read and keep</source>
        <translation>Mes résultats, à lire et à garder</translation>
    </message>
    <message>
        <source>Pseudonyms only. Delete by {day}; a reminder is set.</source>
        <translation>Pseudonymes seulement. À supprimer au plus tard le {day}; un rappel est prévu.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>The same with my self-assessment</source>
        <translation>Les mêmes avec mon autoévaluation</translation>
    </message>
    <message>
        <source>The session “{label}”</source>
        <translation>La séance «&#xa0;{label}&#xa0;»</translation>
    </message>
    <message>
        <source>This room</source>
        <translation>Cette salle</translation>
    </message>
    <message>
        <source>This session as JSON lines</source>
        <translation>Cette séance en lignes JSON</translation>
    </message>
    <message>
        <source>This session as a table (CSV)</source>
        <translation>Cette séance en tableau (CSV)</translation>
    </message>
    <message>
        <source>This session as xAPI statements</source>
        <translation>Cette séance en énoncés xAPI</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Ce qui est montré</translation>
    </message>
    <message>
        <source>{name} and all their results</source>
        <translation>{name} et tous ses résultats</translation>
    </message>
    <message>
        <source>{session} · {name}</source>
        <translation>{session} · {name}</translation>
    </message>
</context>
<context>
    <name>Resuming</name>
    <message>
        <source>Begin anew</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Go on at slide {mark} of “{part}”, {at}?</source>
        <translation>Continuer à la diapositive {mark} de «&#xa0;{part}&#xa0;», {at}?</translation>
    </message>
    <message>
        <source>Go on at “{page}” in “{part}”, {at}?</source>
        <translation>Continuer à «&#xa0;{page}&#xa0;» dans «&#xa0;{part}&#xa0;», {at}?</translation>
    </message>
    <message>
        <source>Go on at “{page}”, {at}?</source>
        <translation>Continuer à «&#xa0;{page}&#xa0;», {at}?</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>La laisser</translation>
    </message>
    <message>
        <source>The show “{title}” broke off there. Nothing that was noted is lost.</source>
        <translation>La présentation «&#xa0;{title}&#xa0;» s’est interrompue là. Rien de ce qui a été noté n’est perdu.</translation>
    </message>
    <message>
        <source>The show “{title}” was ended there before its end.</source>
        <translation>La présentation «&#xa0;{title}&#xa0;» a été arrêtée là avant sa fin.</translation>
    </message>
</context>
<context>
    <name>Room</name>
    <message>
        <source>Clips play silently, with captions</source>
        <translation>Les vidéos jouent sans son, avec sous-titres</translation>
    </message>
    <message>
        <source>Clips play through Qt instead; a few may not</source>
        <translation>Les vidéos passent par Qt; quelques-unes pourraient ne pas jouer</translation>
    </message>
    <message>
        <source>Clips show their first picture only</source>
        <translation>Les vidéos ne montrent que leur première image</translation>
    </message>
    <message>
        <source>How to fix</source>
        <translation>Comment corriger</translation>
    </message>
    <message>
        <source>No player found</source>
        <translation>Aucun lecteur trouvé</translation>
    </message>
    <message>
        <source>No second screen</source>
        <translation>Pas de deuxième écran</translation>
    </message>
    <message>
        <source>No sound found</source>
        <translation>Aucun son trouvé</translation>
    </message>
    <message>
        <source>Player found</source>
        <translation>Lecteur trouvé</translation>
    </message>
    <message>
        <source>Projector found</source>
        <translation>Projecteur trouvé</translation>
    </message>
    <message>
        <source>Slides open on this one; plug the projector in any time</source>
        <translation>Les diapositives s’ouvrent sur celui-ci; branchez le projecteur quand vous voulez</translation>
    </message>
    <message>
        <source>Sound found</source>
        <translation>Son trouvé</translation>
    </message>
    <message>
        <source>The exercise “{id}” cannot be played here: {why}</source>
        <translation>L’exercice «&#xa0;{id}&#xa0;» ne peut pas se jouer ici&#xa0;: {why}</translation>
    </message>
    <message>
        <source>There is no exercise “{id}” in this kit.</source>
        <translation>Il n’y a pas d’exercice «&#xa0;{id}&#xa0;» dans cette trousse.</translation>
    </message>
    <message>
        <source>This room</source>
        <translation>Cette salle</translation>
    </message>
    <message>
        <source>VLC not found</source>
        <translation>VLC introuvable</translation>
    </message>
    <message>
        <source>What the room answers is not being saved: {why} The exercise goes on.</source>
        <translation>Ce que répond la salle n’est pas enregistré&#xa0;: {why} L’exercice continue.</translation>
    </message>
    <message>
        <source>{width} × {height}, as a second screen</source>
        <translation>{width} × {height}, comme deuxième écran</translation>
    </message>
</context>
<context>
    <name>RoomPlay</name>
    <message>
        <source>{title}: room exercise</source>
        <translation>{title}&#xa0;: exercice de salle</translation>
    </message>
</context>
<context>
    <name>RoomTable</name>
    <message>
        <source>Hands: {line}_</source>
        <translation>Mains&#xa0;: {line}_</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Search settings</source>
        <translation>Chercher un paramètre</translation>
    </message>
    <message>
        <source>{setting}, under {page}</source>
        <translation>{setting}, sous {page}</translation>
    </message>
</context>
<context>
    <name>SeekingBar</name>
    <message>
        <source>All {n}</source>
        <translation>Les {n}</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Vidéos</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Exercices</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Facultatif</translation>
    </message>
    <message>
        <source>Which pages</source>
        <translation>Quelles pages</translation>
    </message>
    <message>
        <source>Which part</source>
        <translation>Quelle partie</translation>
    </message>
    <message>
        <source>number or words</source>
        <translation>numéro ou mots</translation>
    </message>
</context>
<context>
    <name>SessionDialog</name>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Begin a session</source>
        <translation>Commencer une séance</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Delete after</source>
        <translation>Supprimer après</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>La terminer</translation>
    </message>
    <message>
        <source>Name of the session</source>
        <translation>Nom de la séance</translation>
    </message>
    <message>
        <source>November workshop, day 1</source>
        <translation>Atelier de novembre, jour 1</translation>
    </message>
    <message>
        <source>Profiles are not locked: whoever sits here can open any of them.</source>
        <translation>Les profils ne sont pas verrouillés&#xa0;: quiconque s’assoit ici peut les ouvrir.</translation>
    </message>
    <message>
        <source>Pseudonym</source>
        <translation>Pseudonyme</translation>
    </message>
    <message>
        <source>Session: {label}</source>
        <translation>Séance&#xa0;: {label}</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Une nouvelle personne</translation>
    </message>
    <message>
        <source>That is me</source>
        <translation>C’est moi</translation>
    </message>
    <message>
        <source>Who works here?</source>
        <translation>Qui travaille ici?</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n} jours</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Done. A real network would not take it back; Undo does.</source>
        <translation>Fait. Un vrai réseau ne reviendrait pas en arrière; Annuler le fait ici.</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
</context>
<context>
    <name>SheetFrame</name>
    <message>
        <source>Hand in</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Tout reprendre</translation>
    </message>
    <message>
        <source>What is wanted</source>
        <translation>Ce qui est demandé</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Places</source>
        <translation>Sections</translation>
    </message>
</context>
<context>
    <name>Showing</name>
    <message>
        <source>Decided: {what}</source>
        <translation>Décidé&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Keep the list of keys</source>
        <translation>Garder la liste des touches</translation>
    </message>
    <message>
        <source>Slides are being shown.</source>
        <translation>Des diapositives sont montrées.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program: {what}. The show goes on; see the log.</source>
        <translation>Une erreur est survenue dans le programme&#xa0;: {what}. La présentation continue; voyez le journal.</translation>
    </message>
    <message>
        <source>The keys of the show</source>
        <translation>Les touches de la présentation</translation>
    </message>
    <message>
        <source>keys.pdf</source>
        <translation>touches.pdf</translation>
    </message>
    <message>
        <source>{path} cannot be written: {why}.</source>
        <translation>{path} ne peut pas être écrit&#xa0;: {why}.</translation>
    </message>
</context>
<context>
    <name>SightModel</name>
    <message>
        <source>Sees in all</source>
        <translation>Voit en tout</translation>
    </message>
    <message>
        <source>does not</source>
        <translation>ne le voit pas</translation>
    </message>
    <message>
        <source>out of reach</source>
        <translation>hors de portée</translation>
    </message>
    <message>
        <source>sees it</source>
        <translation>le voit</translation>
    </message>
    <message>
        <source>should be hidden</source>
        <translation>à cacher</translation>
    </message>
    <message>
        <source>should be kept</source>
        <translation>à garder visible</translation>
    </message>
    <message>
        <source>{count} things</source>
        <translation>{count} éléments</translation>
    </message>
    <message>
        <source>{viewer}, {thing}: {what}</source>
        <translation>{viewer}, {thing}&#xa0;: {what}</translation>
    </message>
</context>
<context>
    <name>Sort</name>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>Everything lies where it belongs</source>
        <translation>Tout est à sa place</translation>
    </message>
    <message>
        <source>Must be right to pass.</source>
        <translation>Doit être juste pour réussir.</translation>
    </message>
    <message>
        <source>Not right</source>
        <translation>Pas juste</translation>
    </message>
    <message>
        <source>Not seen by {people}, who should.</source>
        <translation>Devrait être vu aussi par {people}.</translation>
    </message>
    <message>
        <source>One step too light counts half, a heavier hand counts nothing.</source>
        <translation>Un degré trop léger compte pour la moitié, une main plus lourde ne compte pas.</translation>
    </message>
    <message>
        <source>Partly right</source>
        <translation>En partie juste</translation>
    </message>
    <message>
        <source>Seen also by {people}, who should not.</source>
        <translation>Vu aussi, à tort, par {people}.</translation>
    </message>
    <message>
        <source>Showing too much costs twice as much as showing too little.</source>
        <translation>Trop montrer coûte deux fois plus que trop peu montrer.</translation>
    </message>
    <message>
        <source>That is a heavier hand than the rule asks for.</source>
        <translation>C’est une main plus lourde que ce que demande la règle.</translation>
    </message>
    <message>
        <source>That is too light a hand.</source>
        <translation>C’est une main trop légère.</translation>
    </message>
    <message>
        <source>Where they belong</source>
        <translation>Où est leur place</translation>
    </message>
    <message>
        <source>You chose {place}.</source>
        <translation>Vous avez choisi {place}.</translation>
    </message>
    <message>
        <source>You put it nowhere.</source>
        <translation>Vous ne l’avez mis nulle part.</translation>
    </message>
</context>
<context>
    <name>SortView</name>
    <message>
        <source>Choose from the list of each card, or drag the card.</source>
        <translation>Choisissez dans la liste de chaque carte, ou glissez la carte.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>The steps, lightest first</source>
        <translation>Les degrés, du plus léger au plus fort</translation>
    </message>
    <message>
        <source>Which step does each take?</source>
        <translation>Quel degré pour chacun?</translation>
    </message>
    <message>
        <source>Who sees it</source>
        <translation>Qui le voit</translation>
    </message>
    <message>
        <source>Who should see each of these?</source>
        <translation>Qui devrait voir chacun de ceux-ci?</translation>
    </message>
    <message>
        <source>nobody else</source>
        <translation>personne d’autre</translation>
    </message>
    <message>
        <source>{n} of {total} sorted</source>
        <translation>Triés&#xa0;: {n} sur {total}</translation>
    </message>
</context>
<context>
    <name>SoundChoice</name>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Play a tone</source>
        <translation>Faire entendre un son</translation>
    </message>
    <message>
        <source>Where clips are heard</source>
        <translation>Où les vidéos s’entendent</translation>
    </message>
    <message>
        <source>{name} (not there)</source>
        <translation>{name} (absent)</translation>
    </message>
</context>
<context>
    <name>Speaker</name>
    <message>
        <source>line {line}: {what}</source>
        <translation>ligne {line}&#xa0;: {what}</translation>
    </message>
</context>
<context>
    <name>Spot</name>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>In the picture</source>
        <translation>Dans l’image</translation>
    </message>
    <message>
        <source>Keep it.</source>
        <translation>Gardez-le.</translation>
    </message>
    <message>
        <source>Leave it out of the post.</source>
        <translation>Ne le mettez pas dans la publication.</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Manqué</translation>
    </message>
    <message>
        <source>Must be found to pass.</source>
        <translation>À trouver pour réussir.</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Nécessaire</translation>
    </message>
    <message>
        <source>Rightly left</source>
        <translation>Laissé à raison</translation>
    </message>
    <message>
        <source>The score falls if either is low.</source>
        <translation>Le score baisse si l’une des deux est faible.</translation>
    </message>
    <message>
        <source>To the point</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>What was missed, what was needed</source>
        <translation>Ce qui a été manqué, ce qui était nécessaire</translation>
    </message>
    <message>
        <source>You found it all and kept what was needed</source>
        <translation>Vous avez tout trouvé et gardé le nécessaire</translation>
    </message>
    <message>
        <source>You marked it, and it does no harm.</source>
        <translation>Vous l’avez marqué, et cela ne nuit pas.</translation>
    </message>
    <message>
        <source>{n} of {all} mark on something that harms</source>
        <translation>{n} sur {all} marque visant ce qui nuit</translation>
    </message>
    <message>
        <source>{n} of {all} marks on something that harms</source>
        <translation>{n} sur {all} marques visant ce qui nuit</translation>
    </message>
    <message>
        <source>{n} of {all} thing that harms</source>
        <translation>{n} sur {all} élément qui nuit</translation>
    </message>
    <message>
        <source>{n} of {all} things that harm</source>
        <translation>{n} sur {all} éléments qui nuisent</translation>
    </message>
</context>
<context>
    <name>SpotView</name>
    <message>
        <source>1 detail marked</source>
        <translation>1 détail marqué</translation>
    </message>
    <message>
        <source>All people here are fictional</source>
        <translation>Toutes les personnes ici sont fictives</translation>
    </message>
    <message>
        <source>In the picture: {words}</source>
        <translation>Dans l’image&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Mark what says too much</source>
        <translation>Marquez ce qui en dit trop</translation>
    </message>
    <message>
        <source>Marking everything does not help: what is needed and marked counts against you.</source>
        <translation>Tout marquer n’aide pas&#xa0;: ce qui est nécessaire et marqué compte contre vous.</translation>
    </message>
    <message>
        <source>No score is kept here. What the posts need should stay.</source>
        <translation>Aucune note n’est gardée ici. Ce dont les publications ont besoin devrait rester.</translation>
    </message>
    <message>
        <source>Picture, {n}: {words}</source>
        <translation>Image, {n}&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Picture: {words}</source>
        <translation>Image&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Post {n}</source>
        <translation>Publication {n}</translation>
    </message>
    <message>
        <source>What is wanted</source>
        <translation>Ce qui est demandé</translation>
    </message>
    <message>
        <source>{n} details marked</source>
        <translation>Détails marqués&#xa0;: {n}</translation>
    </message>
</context>
<context>
    <name>SpreadCard</name>
    <message>
        <source>Copy as picture</source>
        <translation>Copier en image</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>Copier en tableau</translation>
    </message>
    <message>
        <source>Scores in the room</source>
        <translation>Les notes de la salle</translation>
    </message>
    <message>
        <source>The chart is copied as a picture.</source>
        <translation>Le graphique est copié en image.</translation>
    </message>
    <message>
        <source>The chart is copied as a table.</source>
        <translation>Le graphique est copié en tableau.</translation>
    </message>
    <message>
        <source>median best</source>
        <translation>médiane des meilleurs</translation>
    </message>
    <message>
        <source>median first</source>
        <translation>médiane des premiers</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>réussi</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} sur {all}</translation>
    </message>
</context>
<context>
    <name>SpreadTable</name>
    <message>
        <source>The dimensions over the room</source>
        <translation>Les dimensions dans la salle</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>Answer two statements of one dimension at least.</source>
        <translation>Répondez au moins à deux énoncés d’une dimension.</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Pour quand</translation>
    </message>
    <message>
        <source>By when, as 2027-01-31</source>
        <translation>Pour quand, par exemple 2027-01-31</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>S’engager</translation>
    </message>
    <message>
        <source>Committed: {owner}, by {day}.</source>
        <translation>Engagement&#xa0;: {owner}, pour le {day}.</translation>
    </message>
    <message>
        <source>Committed: {owner}.</source>
        <translation>Engagement&#xa0;: {owner}.</translation>
    </message>
    <message>
        <source>Day 1</source>
        <translation>Jour 1</translation>
    </message>
    <message>
        <source>Day {day}, {time}</source>
        <translation>Jour {day}, {time}</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Rien encore</translation>
    </message>
    <message>
        <source>On day 1 you committed: {owner}, by {day}.</source>
        <translation>Au jour 1, votre engagement&#xa0;: {owner}, pour le {day}.</translation>
    </message>
    <message>
        <source>On day 1 you committed: {owner}.</source>
        <translation>Au jour 1, votre engagement&#xa0;: {owner}.</translation>
    </message>
    <message>
        <source>Owner’s role</source>
        <translation>Fonction de la personne responsable</translation>
    </message>
    <message>
        <source>Set by the weakest dimension, not the average.</source>
        <translation>Fixé par la dimension la plus faible, pas par la moyenne.</translation>
    </message>
    <message>
        <source>Stage today: {stage}</source>
        <translation>Stade aujourd’hui&#xa0;: {stage}</translation>
    </message>
    <message>
        <source>Stage {n}, {name}</source>
        <translation>Stade {n}, {name}</translation>
    </message>
    <message>
        <source>Suggested next step</source>
        <translation>Prochaine étape suggérée</translation>
    </message>
    <message>
        <source>The same figures stand in the table</source>
        <translation>Les mêmes chiffres sont dans le tableau</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Too few answers for a stage</source>
        <translation>Trop peu de réponses pour un stade</translation>
    </message>
    <message>
        <source>Weakest today</source>
        <translation>La plus faible aujourd’hui</translation>
    </message>
    <message>
        <source>Where we stand</source>
        <translation>Où nous en sommes</translation>
    </message>
    <message>
        <source>Where we stand now</source>
        <translation>Où nous en sommes maintenant</translation>
    </message>
    <message>
        <source>Where we stand, day {n}</source>
        <translation>Où nous en sommes, jour {n}</translation>
    </message>
    <message>
        <source>Your earlier answers are kept. Today you begin afresh.</source>
        <translation>Vos réponses précédentes sont gardées. Aujourd’hui, vous repartez à neuf.</translation>
    </message>
    <message>
        <source>second time</source>
        <translation>deuxième fois</translation>
    </message>
    <message>
        <source>third time</source>
        <translation>troisième fois</translation>
    </message>
    <message>
        <source>time number {n}</source>
        <translation>fois numéro {n}</translation>
    </message>
    <message>
        <source>{n} statements, 0 to 4</source>
        <translation>{n} énoncés, de 0 à 4</translation>
    </message>
</context>
<context>
    <name>StatementCard</name>
    <message>
        <source>What shows it? One line, no names</source>
        <translation>Qu’est-ce qui le montre? Une ligne, sans noms</translation>
    </message>
    <message>
        <source>What shows it? {statement}</source>
        <translation>Qu’est-ce qui le montre? {statement}</translation>
    </message>
</context>
<context>
    <name>TalkCard</name>
    <message>
        <source>Show on stage</source>
        <translation>Montrer sur scène</translation>
    </message>
    <message>
        <source>Talk about these three</source>
        <translation>Parlez de ces trois</translation>
    </message>
    <message>
        <source>Talk about these two</source>
        <translation>Parlez de ces deux</translation>
    </message>
    <message>
        <source>Talk about this one</source>
        <translation>Parlez de celui-ci</translation>
    </message>
    <message>
        <source>{n} of {all} met it first</source>
        <translation>Atteint au premier essai&#xa0;: {n} sur {all}</translation>
    </message>
</context>
<context>
    <name>TalkView</name>
    <message>
        <source>All people here are fictional</source>
        <translation>Toutes les personnes ici sont fictives</translation>
    </message>
    <message>
        <source>Answer late, {n}</source>
        <translation>Répondre tard, {n}</translation>
    </message>
    <message>
        <source>Choose a reply first</source>
        <translation>Choisissez d’abord une réponse</translation>
    </message>
    <message>
        <source>Choose with 1 to {n}</source>
        <translation>Choisissez avec 1 à {n}</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Indice</translation>
    </message>
    <message>
        <source>See what came of it</source>
        <translation>Voir ce qui en est sorti</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Send reply {n}</source>
        <translation>Envoyer la réponse {n}</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Tout reprendre</translation>
    </message>
    <message>
        <source>Stay silent, {n}</source>
        <translation>Garder le silence, {n}</translation>
    </message>
    <message>
        <source>There is no hint for this turn</source>
        <translation>Il n’y a pas d’indice pour ce tour</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Thread</name>
    <message>
        <source>No answer.</source>
        <translation>Pas de réponse.</translation>
    </message>
    <message>
        <source>The conversation</source>
        <translation>La conversation</translation>
    </message>
    <message>
        <source>You, for the service</source>
        <translation>Vous, pour le service</translation>
    </message>
    <message>
        <source>{name} is still writing</source>
        <translation>{name} écrit encore</translation>
    </message>
</context>
<context>
    <name>Thumb</name>
    <message>
        <source>First page of {title}</source>
        <translation>Première page de {title}</translation>
    </message>
</context>
<context>
    <name>TimerRow</name>
    <message>
        <source>Again</source>
        <translation>Encore</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>left of {all}</source>
        <translation>restantes sur {all}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>{time} restantes</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Toggle</name>
    <message>
        <source>Off</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Oui</translation>
    </message>
</context>
<context>
    <name>ToolRow</name>
    <message>
        <source>Blank</source>
        <translation>Écran vide</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Dessin</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Figer</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Figé</translation>
    </message>
    <message>
        <source>Hands</source>
        <translation>Mains</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Patienter</translation>
    </message>
    <message>
        <source>Hold the room</source>
        <translation>Faire patienter la salle</translation>
    </message>
    <message>
        <source>Hold the room: a welcome, a break, a clock, the tables, the list</source>
        <translation>Faire patienter la salle&#xa0;: bienvenue, pause, horloge, tables, liste</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Pointer</source>
        <translation>Pointeur</translation>
    </message>
    <message>
        <source>Spotlight</source>
        <translation>Faisceau</translation>
    </message>
    <message>
        <source>Timer</source>
        <translation>Minuteur</translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <source>/ {all}</source>
        <translation>/ {all}</translation>
    </message>
    <message>
        <source>Captions off</source>
        <translation>Sans sous-titres</translation>
    </message>
    <message>
        <source>Captions on</source>
        <translation>Sous-titres</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Vidéo</translation>
    </message>
    <message>
        <source>From the start (R)</source>
        <translation>Depuis le début (R)</translation>
    </message>
    <message>
        <source>Hands: {line}_   Return keeps them, Esc leaves. Say A 2, B 5</source>
        <translation>Mains&#xa0;: {line}_   Entrée les garde, Échap sort. Dites A 2, B 5</translation>
    </message>
    <message>
        <source>No clip on this page</source>
        <translation>Pas de vidéo sur cette page</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Place in the clip</source>
        <translation>Endroit dans la vidéo</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Sound off (M)</source>
        <translation>Couper le son (M)</translation>
    </message>
    <message>
        <source>Sound on (M)</source>
        <translation>Remettre le son (M)</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>{time} restantes</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Go on without saving</source>
        <translation>Continuer sans enregistrer</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Your answers wait in memory until it works.</source>
        <translation>Vos réponses restent en mémoire en attendant.</translation>
    </message>
    <message>
        <source>Your last change is not saved yet</source>
        <translation>Votre dernier changement n’est pas encore enregistré</translation>
    </message>
</context>
<context>
    <name>TroubleLine</name>
    <message>
        <source>Close this line</source>
        <translation>Fermer cette ligne</translation>
    </message>
</context>
<context>
    <name>Trust</name>
    <message>
        <source>Against it: a Dutch study of 4,492 people found no effect of online participation on legitimacy, and a small one of transparency (2015).</source>
        <translation>Contre&#xa0;: une étude néerlandaise auprès de 4 492 personnes n’a trouvé aucun effet de la participation en ligne sur la légitimité, et un petit effet de la transparence (2015).</translation>
    </message>
    <message>
        <source>Choose a reply and send it.</source>
        <translation>Choisissez une réponse et envoyez-la.</translation>
    </message>
    <message>
        <source>For it: across 123 studies, being treated fairly goes together with seeing the police as legitimate (2023). That is a correlation.</source>
        <translation>Pour&#xa0;: dans 123 études, le traitement équitable va de pair avec une police vue comme légitime (2023). C’est une corrélation.</translation>
    </message>
    <message>
        <source>Motives</source>
        <translation>Intentions</translation>
    </message>
    <message>
        <source>Neutrality</source>
        <translation>Neutralité</translation>
    </message>
    <message>
        <source>Not safe: {what}.</source>
        <translation>Pas sûr&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>Not touched this time</source>
        <translation>Pas touché cette fois</translation>
    </message>
    <message>
        <source>Not touched yet</source>
        <translation>Pas encore touché</translation>
    </message>
    <message>
        <source>Respect</source>
        <translation>Respect</translation>
    </message>
    <message>
        <source>The meter is the author’s judgement, not a forecast.</source>
        <translation>La jauge est le jugement de l’auteur, pas une prévision.</translation>
    </message>
    <message>
        <source>Too serious to pass: {what}.</source>
        <translation>Trop grave pour réussir&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Parole</translation>
    </message>
    <message>
        <source>What a reply does here is the author’s judgement, not a forecast.</source>
        <translation>Ce que fait une réponse ici est le jugement de l’auteur, pas une prévision.</translation>
    </message>
    <message>
        <source>What it touched</source>
        <translation>Ce qui a été touché</translation>
    </message>
    <message>
        <source>What moved it</source>
        <translation>Ce qui l’a fait bouger</translation>
    </message>
    <message>
        <source>What your reply did</source>
        <translation>Ce qu’a fait votre réponse</translation>
    </message>
    <message>
        <source>Your last reply</source>
        <translation>Votre dernière réponse</translation>
    </message>
    <message>
        <source>Your task</source>
        <translation>Votre tâche</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>comme avant</translation>
    </message>
    <message>
        <source>down {points}</source>
        <translation>baisse de {points}</translation>
    </message>
    <message>
        <source>up {points}</source>
        <translation>hausse de {points}</translation>
    </message>
    <message>
        <source>{name}’s trust</source>
        <translation>La confiance de {name}</translation>
    </message>
</context>
<context>
    <name>TrustMeter</name>
    <message>
        <source>start {trust}</source>
        <translation>départ {trust}</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>1 waiting</source>
        <translation>1 en attente</translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation>{count} en attente</translation>
    </message>
    <message>
        <source>{what}: {count}</source>
        <translation>{what}&#xa0;: {count}</translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message>
        <source>Hide what is wanted</source>
        <translation>Masquer ce qui est demandé</translation>
    </message>
    <message>
        <source>Show what is wanted</source>
        <translation>Voir ce qui est demandé</translation>
    </message>
</context>
<context>
    <name>WorkFrame</name>
    <message>
        <source>Attempt {n}</source>
        <translation>Tentative {n}</translation>
    </message>
    <message>
        <source>Attempt {n} of {limit}</source>
        <translation>Tentative {n} sur {limit}</translation>
    </message>
    <message>
        <source>Practice, not counted</source>
        <translation>Pratique, non comptée</translation>
    </message>
    <message>
        <source>Preview, not counted</source>
        <translation>Aperçu, non compté</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>WorkView</name>
    <message>
        <source>1 setting changed</source>
        <translation>Paramètres modifiés&#xa0;: 1</translation>
    </message>
    <message>
        <source>Attempt {n}</source>
        <translation>Tentative {n}</translation>
    </message>
    <message>
        <source>Attempt {n} of {limit}</source>
        <translation>Tentative {n} sur {limit}</translation>
    </message>
    <message>
        <source>Change persona</source>
        <translation>Changer de personnage</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Indice</translation>
    </message>
    <message>
        <source>Hint, none left</source>
        <translation>Indice, plus aucun</translation>
    </message>
    <message>
        <source>Hint, {n} left</source>
        <translation>Indice (reste&#xa0;: {n})</translation>
    </message>
    <message>
        <source>Practice, not counted</source>
        <translation>Pratique, non comptée</translation>
    </message>
    <message>
        <source>Preview, not counted</source>
        <translation>Aperçu, non compté</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>{count} settings changed</source>
        <translation>Paramètres modifiés&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{network} is fictional</source>
        <translation>{network} est fictif</translation>
    </message>
</context>
<context>
    <name>Working</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>WriteField</name>
    <message>
        <source>A number</source>
        <translation>Un nombre</translation>
    </message>
    <message>
        <source>A word or two</source>
        <translation>Un mot ou deux</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Votre réponse</translation>
    </message>
</context>
<context>
    <name>_Missed</name>
    <message>
        <source>Half met</source>
        <translation>À moitié atteint</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>À atteindre</translation>
    </message>
</context>
<context>
    <name>_PostRow</name>
    <message>
        <source>your reply</source>
        <translation>votre réponse</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} sur {total}</translation>
    </message>
</context>
<context>
    <name>_Rows</name>
    <message>
        <source>Changed by your last setting</source>
        <translation>Changé par votre dernier réglage</translation>
    </message>
    <message>
        <source>Not seen: {what}</source>
        <translation>Non visible&#xa0;: {what}</translation>
    </message>
</context>
<context>
    <name>_Score</name>
    <message>
        <source>Your attempts</source>
        <translation>Vos tentatives</translation>
    </message>
    <message>
        <source>Your score</source>
        <translation>Votre score</translation>
    </message>
    <message>
        <source>of 100</source>
        <translation>sur 100</translation>
    </message>
    <message>
        <source>pass mark {mark}</source>
        <translation>réussite dès {mark}</translation>
    </message>
    <message>
        <source>{score} of 100</source>
        <translation>{score} sur 100</translation>
    </message>
</context>
<context>
    <name>_Step</name>
    <message>
        <source>Too serious: {what}.</source>
        <translation>Trop grave&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>Trust {before} to {after}</source>
        <translation>Confiance&#xa0;: de {before} à {after}</translation>
    </message>
    <message>
        <source>Turn {n}. {ask}</source>
        <translation>Tour {n}. {ask}</translation>
    </message>
</context>
<context>
    <name>_Table</name>
    <message>
        <source>Who sees what</source>
        <translation>Qui voit quoi</translation>
    </message>
</context>
<context>
    <name>_TryCard</name>
    <message>
        <source>to come</source>
        <translation>à venir</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>A handout is a .pdf or a .html file, not “{name}”.</source>
        <translation>Un document est un fichier .pdf ou .html, pas «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>Answers are one JSON object, as in {example}</source>
        <translation>Les réponses forment un objet JSON, comme dans {example}</translation>
    </message>
    <message>
        <source>Check that the folder is there and can be written.</source>
        <translation>Vérifiez que le dossier existe et qu’on peut y écrire.</translation>
    </message>
    <message>
        <source>Its days go up to {last}.</source>
        <translation>Ses jours vont jusqu’à {last}.</translation>
    </message>
    <message>
        <source>Its numbered slides go up to {last}.</source>
        <translation>Ses diapositives numérotées vont jusqu’à {last}.</translation>
    </message>
    <message>
        <source>More than one session is called “{name}”: give its id.</source>
        <translation>Plusieurs séances s’appellent «&#xa0;{name}&#xa0;»&#xa0;: donnez son identifiant.</translation>
    </message>
    <message>
        <source>No file of results was found.</source>
        <translation>Aucun fichier de résultats n’a été trouvé.</translation>
    </message>
    <message>
        <source>No show of “{name}” was recorded here.</source>
        <translation>Aucune présentation de «&#xa0;{name}&#xa0;» n’a de compte rendu ici.</translation>
    </message>
    <message>
        <source>None of its slides has a number.</source>
        <translation>Aucune de ses diapositives n’a de numéro.</translation>
    </message>
    <message>
        <source>Nothing of {path} could be carried over.</source>
        <translation>Rien de {path} n’a pu être repris.</translation>
    </message>
    <message>
        <source>Say so with --yes.</source>
        <translation>Confirmez avec --yes.</translation>
    </message>
    <message>
        <source>The manual has no page “{page}”.</source>
        <translation>Le manuel n’a pas de page «&#xa0;{page}&#xa0;».</translation>
    </message>
    <message>
        <source>There are no results in {folder}.</source>
        <translation>Il n’y a pas de résultats dans {folder}.</translation>
    </message>
    <message>
        <source>There are: {names}.</source>
        <translation>Il y a&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>There is no backup in {folder} that can be read.</source>
        <translation>Il n’y a pas de copie lisible dans {folder}.</translation>
    </message>
    <message>
        <source>There is no day {day} in “{title}”.</source>
        <translation>Il n’y a pas de jour {day} dans «&#xa0;{title}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no exercise “{name}” here, and no file of that name.</source>
        <translation>Il n’y a pas d’exercice «&#xa0;{name}&#xa0;» ici, ni de fichier de ce nom.</translation>
    </message>
    <message>
        <source>There is no module or plan “{name}” here, and no file of that name.</source>
        <translation>Il n’y a pas de module ni de plan «&#xa0;{name}&#xa0;» ici, ni de fichier de ce nom.</translation>
    </message>
    <message>
        <source>There is no record of a show in {folder}.</source>
        <translation>Il n’y a pas de compte rendu de présentation dans {folder}.</translation>
    </message>
    <message>
        <source>There is no record of a show “{name}” here.</source>
        <translation>Il n’y a pas de compte rendu de la présentation «&#xa0;{name}&#xa0;» ici.</translation>
    </message>
    <message>
        <source>There is no session “{name}” here.</source>
        <translation>Il n’y a pas de séance «&#xa0;{name}&#xa0;» ici.</translation>
    </message>
    <message>
        <source>There is no slide {number} in “{title}”.</source>
        <translation>Il n’y a pas de diapositive {number} dans «&#xa0;{title}&#xa0;».</translation>
    </message>
    <message>
        <source>What this command says cannot be written: {why}.</source>
        <translation>Impossible d’écrire ce que dit cette commande&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>Write, for example, -o handout.pdf.</source>
        <translation>Écrivez, par exemple, -o document.pdf.</translation>
    </message>
    <message>
        <source>workshop record --list names them.</source>
        <translation>workshop record --list les nomme.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {why}.</source>
        <translation>{path} ne peut pas être lu&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>{path} cannot be written.</source>
        <translation>Impossible d’écrire {path}.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {why}.</source>
        <translation>{path} ne peut pas être écrit&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>{path} has nothing that can be shown.</source>
        <translation>{path} n’a rien à montrer.</translation>
    </message>
    <message>
        <source>{path} is no quiz.</source>
        <translation>{path} n’est pas un questionnaire.</translation>
    </message>
    <message>
        <source>{path} is not there.</source>
        <translation>{path} est introuvable.</translation>
    </message>
    <message>
        <source>{path}, line {line}: the answers cannot be read: {why}.</source>
        <translation>{path}, ligne {line}&#xa0;: les réponses ne peuvent pas être lues&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>{path}: {why}.</source>
        <translation>{path}&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>“{label}” and everybody in it would be deleted for good, from backups too.</source>
        <translation>«&#xa0;{label}&#xa0;» et tout le monde qui y figure seraient supprimés pour de bon, des copies aussi.</translation>
    </message>
</context>
<context>
    <name>display</name>
    <message>
        <source>Log in to a desktop, or see it all in pictures: workshop tour --out FOLDER. “workshop render” and “workshop slides” need no display.</source>
        <translation>Ouvrez une session de bureau, ou voyez tout en images&#xa0;: workshop tour --out DOSSIER. «&#xa0;workshop render&#xa0;» et «&#xa0;workshop slides&#xa0;» n’ont pas besoin d’écran.</translation>
    </message>
    <message>
        <source>On Debian and Ubuntu: sudo apt install {packages}</source>
        <translation>Sous Debian et Ubuntu&#xa0;: sudo apt install {packages}</translation>
    </message>
    <message>
        <source>The windows need {libraries}, which this system lacks.</source>
        <translation>Les fenêtres ont besoin de {libraries}, que ce système n’a pas.</translation>
    </message>
    <message>
        <source>There is no display to open a window on.</source>
        <translation>Il n’y a pas d’écran où ouvrir une fenêtre.</translation>
    </message>
</context>
<context>
    <name>doctor</name>
    <message>
        <source>A tone was played on {device}. Was it heard?</source>
        <translation>Un son a été joué sur {device}. L’a-t-on entendu?</translation>
    </message>
    <message>
        <source>All {count} pages can be read.</source>
        <translation>Les {count} pages se lisent toutes.</translation>
    </message>
    <message>
        <source>All {count} parts of it are there.</source>
        <translation>Ses {count} parties sont toutes là.</translation>
    </message>
    <message>
        <source>Captions of “{clip}”</source>
        <translation>Sous-titres de «&#xa0;{clip}&#xa0;»</translation>
    </message>
    <message>
        <source>Clip “{clip}”</source>
        <translation>Vidéo «&#xa0;{clip}&#xa0;»</translation>
    </message>
    <message>
        <source>Clips will play silently, with captions.</source>
        <translation>Les vidéos joueront sans son, avec sous-titres.</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>Displays</source>
        <translation>Écrans</translation>
    </message>
    <message>
        <source>Errors found: {count}. The first: {first}</source>
        <translation>Erreurs trouvées&#xa0;: {count}. La première&#xa0;: {first}</translation>
    </message>
    <message>
        <source>Install VLC; a few clips play in nothing else.</source>
        <translation>Installez VLC; quelques vidéos ne jouent qu’avec lui.</translation>
    </message>
    <message>
        <source>Install Workshop again; until then slides look plainer.</source>
        <translation>Réinstallez Workshop; d’ici là, les diapositives seront moins belles.</translation>
    </message>
    <message>
        <source>It cannot be shown: {why}.</source>
        <translation>Il ne peut pas être présenté&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>It has none.</source>
        <translation>Elle n’en a pas.</translation>
    </message>
    <message>
        <source>It says {time} on {day}.</source>
        <translation>Elle indique {time}, le {day}.</translation>
    </message>
    <message>
        <source>Its beginning, middle and end can be shown.</source>
        <translation>Son début, son milieu et sa fin peuvent être montrés.</translation>
    </message>
    <message>
        <source>Line {line}: there is no slide “{name}” in “{module}”.</source>
        <translation>Ligne {line}&#xa0;: il n’y a pas de diapositive «&#xa0;{name}&#xa0;» dans «&#xa0;{module}&#xa0;».</translation>
    </message>
    <message>
        <source>Lines: {count}.</source>
        <translation>Lignes&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Make room, or results may not be kept.</source>
        <translation>Faites de la place, sinon les résultats pourraient ne pas être gardés.</translation>
    </message>
    <message>
        <source>Mend the file and look again; the show goes on without it.</source>
        <translation>Corrigez le fichier et regardez de nouveau; la présentation continue sans lui.</translation>
    </message>
    <message>
        <source>On battery, {percent} % left.</source>
        <translation>Sur batterie, il reste {percent}&#xa0;%.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>Plug the charger in; a day is longer than a battery.</source>
        <translation>Branchez le chargeur; une journée dure plus qu’une batterie.</translation>
    </message>
    <message>
        <source>Plug the projector in any time; nothing has to be chosen.</source>
        <translation>Branchez le projecteur quand vous voulez; il n’y a rien à choisir.</translation>
    </message>
    <message>
        <source>Plugged in, {percent} % charged.</source>
        <translation>Branché, chargé à {percent}&#xa0;%.</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Alimentation</translation>
    </message>
    <message>
        <source>Put a .vtt file beside the clip, for those who cannot hear it.</source>
        <translation>Mettez un fichier .vtt à côté de la vidéo, pour qui ne peut pas l’entendre.</translation>
    </message>
    <message>
        <source>Put the file back or mend it. The room will see its poster or title.</source>
        <translation>Remettez le fichier ou corrigez-le. La salle verra son image ou son titre.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <translation>Place sur le disque</translation>
    </message>
    <message>
        <source>Set the clock, or the plan&apos;s times are wrong.</source>
        <translation>Réglez l’horloge, sinon les heures du plan sont fausses.</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>Diapositives</translation>
    </message>
    <message>
        <source>Slides on {stage}; this one is {console}.</source>
        <translation>Diapositives sur {stage}; celui-ci est {console}.</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>There is nothing to hear with.</source>
        <translation>Il n’y a rien pour entendre.</translation>
    </message>
    <message>
        <source>There is one; slides will stand on it.</source>
        <translation>Il y en a un; les diapositives y seront.</translation>
    </message>
    <message>
        <source>They can be kept in {folder}.</source>
        <translation>Ils peuvent être gardés dans {folder}.</translation>
    </message>
    <message>
        <source>Typefaces</source>
        <translation>Caractères</translation>
    </message>
    <message>
        <source>no picture came within {seconds} s at {place} s.</source>
        <translation>aucune image n’est venue en {seconds} s à {place} s.</translation>
    </message>
    <message>
        <source>there is no line in it.</source>
        <translation>il n’y a aucune ligne dedans.</translation>
    </message>
    <message>
        <source>{file} cannot be used: {why}</source>
        <translation>{file} ne peut pas servir&#xa0;: {why}</translation>
    </message>
    <message>
        <source>{file} is not there.</source>
        <translation>{file} n’est pas là.</translation>
    </message>
    <message>
        <source>{names} are loaded.</source>
        <translation>{names} sont chargés.</translation>
    </message>
    <message>
        <source>{name} could not be loaded.</source>
        <translation>{name} n’a pas pu être chargé.</translation>
    </message>
    <message>
        <source>{size} GB free for {folder}.</source>
        <translation>{size} Go libres pour {folder}.</translation>
    </message>
</context>
<context>
    <name>exercise</name>
    <message>
        <source>A file has either audiences: or steps:.</source>
        <translation>Un fichier a soit audiences:, soit steps:.</translation>
    </message>
    <message>
        <source>A goal must hide or show one item.</source>
        <translation>Un objectif doit cacher ou montrer un élément.</translation>
    </message>
    <message>
        <source>A room is asked at most {most} questions.</source>
        <translation>On pose au plus {most} questions à une salle.</translation>
    </message>
    <message>
        <source>A rule is expected here.</source>
        <translation>Une règle est attendue ici.</translation>
    </message>
    <message>
        <source>A statement is scored from 0 to 4, not {score}.</source>
        <translation>Un énoncé se note de 0 à 4, pas {score}.</translation>
    </message>
    <message>
        <source>A step of the attempt cannot be read: {kind} {data}</source>
        <translation>Une étape de la tentative ne peut pas être lue&#xa0;: {kind} {data}</translation>
    </message>
    <message>
        <source>Add a goal that begins with {kind}:.</source>
        <translation>Ajoutez un objectif qui commence par {kind}:.</translation>
    </message>
    <message>
        <source>Add a reply with kind: {kind}.</source>
        <translation>Ajoutez une réponse avec kind: {kind}.</translation>
    </message>
    <message>
        <source>Add an answer that is wrong.</source>
        <translation>Ajoutez une réponse fausse.</translation>
    </message>
    <message>
        <source>Add cards, or raise the pass mark.</source>
        <translation>Ajoutez des cartes, ou relevez le seuil de réussite.</translation>
    </message>
    <message>
        <source>Add image: with the path of a picture of this kit.</source>
        <translation>Ajoutez image: avec le chemin d’une image de cette trousse.</translation>
    </message>
    <message>
        <source>Add it under parts: with risk: or need:.</source>
        <translation>Ajoutez-le sous parts: avec risk: ou need:.</translation>
    </message>
    <message>
        <source>Add it under regions:, or it is in the list only.</source>
        <translation>Ajoutez-la sous regions:, sinon elle reste dans la liste seulement.</translation>
    </message>
    <message>
        <source>Add or take out statements.</source>
        <translation>Ajoutez ou retirez des énoncés.</translation>
    </message>
    <message>
        <source>Add parts that do no harm, raise their need, or raise the pass mark.</source>
        <translation>Ajoutez des éléments qui ne nuisent pas, relevez leur need, ou relevez le seuil de réussite.</translation>
    </message>
    <message>
        <source>Add questions or wrong answers, or raise the pass mark.</source>
        <translation>Ajoutez des questions ou des réponses fausses, ou relevez le seuil de réussite.</translation>
    </message>
    <message>
        <source>Add then: {fixed: …}.</source>
        <translation>Ajoutez then: {fixed: …}.</translation>
    </message>
    <message>
        <source>Add why: in a sentence, for all or for each answer.</source>
        <translation>Ajoutez why: en une phrase, pour toutes ou pour chaque réponse.</translation>
    </message>
    <message>
        <source>Add why: in a sentence.</source>
        <translation>Ajoutez why: en une phrase.</translation>
    </message>
    <message>
        <source>Add {name}: to its moves, or take the reason away.</source>
        <translation>Ajoutez {name}: à ses moves, ou retirez la raison.</translation>
    </message>
    <message>
        <source>An event comes after so many changes: “{text}” says nothing.</source>
        <translation>Un événement vient après un certain nombre de changements&#xa0;: «&#xa0;{text}&#xa0;» ne dit rien.</translation>
    </message>
    <message>
        <source>Answer the question first.</source>
        <translation>Répondez d’abord à la question.</translation>
    </message>
    <message>
        <source>Answer two statements of one dimension at least.</source>
        <translation>Répondez au moins à deux énoncés d’une dimension.</translation>
    </message>
    <message>
        <source>Answered. No score is kept here.</source>
        <translation>Répondu. Aucune note n’est gardée ici.</translation>
    </message>
    <message>
        <source>Ask about each setting once.</source>
        <translation>Posez une question une seule fois sur chaque paramètre.</translation>
    </message>
    <message>
        <source>At “{turn}” there is no reply “{reply}” now.</source>
        <translation>À «&#xa0;{turn}&#xa0;», il n’y a pas de réponse «&#xa0;{reply}&#xa0;» maintenant.</translation>
    </message>
    <message>
        <source>Change this question or one like it, or raise the pass mark.</source>
        <translation>Changez cette question ou une semblable, ou relevez le seuil de réussite.</translation>
    </message>
    <message>
        <source>Change your answer before you check it again.</source>
        <translation>Changez votre réponse avant de la vérifier de nouveau.</translation>
    </message>
    <message>
        <source>Choose a reply and send it.</source>
        <translation>Choisissez une réponse et envoyez-la.</translation>
    </message>
    <message>
        <source>Choose one of: {names}.</source>
        <translation>Choisissez parmi&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Commas cut this text off; it was read on over them.</source>
        <translation>Des virgules coupent ce texte; la lecture a continué au-delà.</translation>
    </message>
    <message>
        <source>Did you mean “{name}”?</source>
        <translation>Vouliez-vous dire «&#xa0;{name}&#xa0;»?</translation>
    </message>
    <message>
        <source>Each change that mends this breaks something else.</source>
        <translation>Chaque changement qui corrige ceci brise autre chose.</translation>
    </message>
    <message>
        <source>Each single change breaks something else; two do not.</source>
        <translation>Chaque changement seul brise autre chose; deux ensemble, non.</translation>
    </message>
    <message>
        <source>Every answer of “{ask}” is right.</source>
        <translation>Chaque réponse de «&#xa0;{ask}&#xa0;» est juste.</translation>
    </message>
    <message>
        <source>Everything to “{name}” passes with {score}.</source>
        <translation>Tout mettre dans «&#xa0;{name}&#xa0;» réussit avec {score}.</translation>
    </message>
    <message>
        <source>For example {{&quot;{setting}&quot;: &quot;{option}&quot;}}.</source>
        <translation>Par exemple {{&quot;{setting}&quot;: &quot;{option}&quot;}}.</translation>
    </message>
    <message>
        <source>From here no few changes mend it. Reset, and try again.</source>
        <translation>D’ici, quelques changements ne suffisent pas. Réinitialisez et réessayez.</translation>
    </message>
    <message>
        <source>Give at least one part a risk.</source>
        <translation>Donnez un risque à au moins un élément.</translation>
    </message>
    <message>
        <source>Give each its own name.</source>
        <translation>Donnez à chacun son propre nom.</translation>
    </message>
    <message>
        <source>Give it a weight: w: 4.</source>
        <translation>Donnez-lui un poids&#xa0;: w: 4.</translation>
    </message>
    <message>
        <source>Give it another id, or set its value under start:.</source>
        <translation>Donnez-lui un autre identifiant, ou fixez sa valeur sous start:.</translation>
    </message>
    <message>
        <source>Give it one of: {forms}.</source>
        <translation>Donnez-lui l’une de ces formes&#xa0;: {forms}.</translation>
    </message>
    <message>
        <source>Give one of them another id.</source>
        <translation>Donnez un autre identifiant à l’un des deux.</translation>
    </message>
    <message>
        <source>Guessing passes {percent} % of the time.</source>
        <translation>Deviner réussit {percent}&#xa0;% du temps.</translation>
    </message>
    <message>
        <source>Handed in. No score is kept here.</source>
        <translation>Remis. Aucune note n’est gardée ici.</translation>
    </message>
    <message>
        <source>It should be the file {file}.</source>
        <translation>Ce devrait être le fichier {file}.</translation>
    </message>
    <message>
        <source>Join them with all: [...] or any: [...].</source>
        <translation>Joignez-les avec all: [...] ou any: [...].</translation>
    </message>
    <message>
        <source>Keep it once.</source>
        <translation>Gardez-le une seule fois.</translation>
    </message>
    <message>
        <source>Keep one of the two.</source>
        <translation>Gardez l’un des deux.</translation>
    </message>
    <message>
        <source>Keep one of them, or make it two questions.</source>
        <translation>Gardez-en un, ou faites-en deux questions.</translation>
    </message>
    <message>
        <source>Leave out of to: where it does not belong.</source>
        <translation>Laissez hors de to: ce qui n’y a pas sa place.</translation>
    </message>
    <message>
        <source>Let one answer, or one choice of answers, be worth 100.</source>
        <translation>Faites qu’une réponse, ou un choix de réponses, vaille 100.</translation>
    </message>
    <message>
        <source>Let this card, or others like it, belong elsewhere, or raise the pass mark.</source>
        <translation>Donnez une autre place à cette carte ou à d’autres semblables, ou relevez le seuil de réussite.</translation>
    </message>
    <message>
        <source>List five under stages:, each with a name and the next step.</source>
        <translation>Énumérez-en cinq sous stages:, chacun avec un nom et la prochaine étape.</translation>
    </message>
    <message>
        <source>Look at the page {pages}.</source>
        <translation>Regardez la page {pages}.</translation>
    </message>
    <message>
        <source>Look at the pages {pages}.</source>
        <translation>Regardez les pages {pages}.</translation>
    </message>
    <message>
        <source>Make it at least 0.02 wide and high.</source>
        <translation>Donnez-lui au moins 0.02 de largeur et de hauteur.</translation>
    </message>
    <message>
        <source>Make them differ, or take one away.</source>
        <translation>Rendez-les différents, ou retirez-en un.</translation>
    </message>
    <message>
        <source>Make two items of it.</source>
        <translation>Faites-en deux éléments.</translation>
    </message>
    <message>
        <source>Mark the right one with right: on.</source>
        <translation>Marquez la bonne avec right: on.</translation>
    </message>
    <message>
        <source>Name at least one, or use fixed: with an audience.</source>
        <translation>Nommez-en au moins un, ou utilisez fixed: avec un public.</translation>
    </message>
    <message>
        <source>Name it under one event.</source>
        <translation>Nommez-le sous un seul événement.</translation>
    </message>
    <message>
        <source>Name the exercise that is to be passed first.</source>
        <translation>Nommez l’exercice à réussir d’abord.</translation>
    </message>
    <message>
        <source>Name viewers: {right}: [{viewers}].</source>
        <translation>Nommez des personnes&#xa0;: {right}: [{viewers}].</translation>
    </message>
    <message>
        <source>Name what it brings: items: [tag_dan].</source>
        <translation>Nommez ce qu’il apporte&#xa0;: items: [tag_dan].</translation>
    </message>
    <message>
        <source>No answer of “{ask}” is right.</source>
        <translation>Aucune réponse de «&#xa0;{ask}&#xa0;» n’est juste.</translation>
    </message>
    <message>
        <source>No card belongs to “{name}”.</source>
        <translation>Aucune carte ne va dans «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>No single change is enough: two are needed.</source>
        <translation>Un seul changement ne suffit pas&#xa0;: il en faut deux.</translation>
    </message>
    <message>
        <source>No single change is enough: {count} are needed.</source>
        <translation>Un seul changement ne suffit pas&#xa0;: il en faut {count}.</translation>
    </message>
    <message>
        <source>No trust is both. Swap the two numbers.</source>
        <translation>Aucune confiance n’est les deux. Inversez les deux nombres.</translation>
    </message>
    <message>
        <source>Nothing here harms: there is nothing to find.</source>
        <translation>Rien ici ne nuit&#xa0;: il n’y a rien à trouver.</translation>
    </message>
    <message>
        <source>Nothing in the posts can be marked.</source>
        <translation>Rien dans les publications ne peut être marqué.</translation>
    </message>
    <message>
        <source>Offer 2 to 4; for an end of the conversation leave replies: out.</source>
        <translation>Offrez-en de 2 à 4; pour finir la conversation, laissez replies: de côté.</translation>
    </message>
    <message>
        <source>Offer at least two options: {options}.</source>
        <translation>Offrez au moins deux options&#xa0;: {options}.</translation>
    </message>
    <message>
        <source>Offer it too: without an answer from the room it stays as it is.</source>
        <translation>Offrez-la aussi&#xa0;: sans réponse de la salle, tout reste tel quel.</translation>
    </message>
    <message>
        <source>One change is enough.</source>
        <translation>Un seul changement suffit.</translation>
    </message>
    <message>
        <source>One rule cannot be both “{first}” and “{second}”.</source>
        <translation>Une règle ne peut pas être à la fois «&#xa0;{first}&#xa0;» et «&#xa0;{second}&#xa0;».</translation>
    </message>
    <message>
        <source>Only the first {most} are shown. Leave the others out.</source>
        <translation>Seules les {most} premières sont montrées. Laissez les autres de côté.</translation>
    </message>
    <message>
        <source>Protection is {value} and needs {floor}</source>
        <translation>la Protection est à {value} et il faut {floor}</translation>
    </message>
    <message>
        <source>Put it in quotes.</source>
        <translation>Mettez-le entre guillemets.</translation>
    </message>
    <message>
        <source>Raise the pass mark.</source>
        <translation>Relevez le seuil de réussite.</translation>
    </message>
    <message>
        <source>Remove one of the only_if lines.</source>
        <translation>Retirez l’une des lignes only_if.</translation>
    </message>
    <message>
        <source>Say how sure you are: {words}.</source>
        <translation>Dites votre certitude&#xa0;: {words}.</translation>
    </message>
    <message>
        <source>Say whose role it is.</source>
        <translation>Dites de qui c’est la fonction.</translation>
    </message>
    <message>
        <source>Shorten it, or make a wrong one as long.</source>
        <translation>Raccourcissez-la, ou rendez une fausse aussi longue.</translation>
    </message>
    <message>
        <source>Shorten the right answer here and in others like it.</source>
        <translation>Raccourcissez la bonne réponse ici et dans d’autres semblables.</translation>
    </message>
    <message>
        <source>Something to {kind} is written with “{right}”.</source>
        <translation>Avec «&#xa0;{kind}&#xa0;», on écrit «&#xa0;{right}&#xa0;».</translation>
    </message>
    <message>
        <source>Stage {stage}, {name}. Weakest: {dimension}, {value}.</source>
        <translation>Stade {stage}, {name}. La plus faible&#xa0;: {dimension}, {value}.</translation>
    </message>
    <message>
        <source>The answer to “{statement}” is not a number: {score}</source>
        <translation>La réponse à «&#xa0;{statement}&#xa0;» n’est pas un nombre&#xa0;: {score}</translation>
    </message>
    <message>
        <source>The answers do not say what to reply at “{turn}”.</source>
        <translation>Les réponses ne disent pas quoi répondre à «&#xa0;{turn}&#xa0;».</translation>
    </message>
    <message>
        <source>The answers must be an object of settings.</source>
        <translation>Les réponses doivent être un objet de paramètres.</translation>
    </message>
    <message>
        <source>The answers name what is marked, each with on or off.</source>
        <translation>Les réponses nomment ce qui est marqué, chacun avec on ou off.</translation>
    </message>
    <message>
        <source>The card “{card}” goes to “{name}”, which is not there.</source>
        <translation>La carte «&#xa0;{card}&#xa0;» va dans «&#xa0;{name}&#xa0;», qui n’existe pas.</translation>
    </message>
    <message>
        <source>The card “{card}” never says why.</source>
        <translation>La carte «&#xa0;{card}&#xa0;» ne dit jamais pourquoi.</translation>
    </message>
    <message>
        <source>The conversation can stand in more than {most} different ways.</source>
        <translation>La conversation peut se trouver dans plus de {most} états différents.</translation>
    </message>
    <message>
        <source>The conversation does not stand at “{turn}”.</source>
        <translation>La conversation n’en est pas à «&#xa0;{turn}&#xa0;».</translation>
    </message>
    <message>
        <source>The conversation goes round in a circle.</source>
        <translation>La conversation tourne en rond.</translation>
    </message>
    <message>
        <source>The conversation is not over yet.</source>
        <translation>La conversation n’est pas encore terminée.</translation>
    </message>
    <message>
        <source>The conversation needs at least one turn with replies.</source>
        <translation>La conversation demande au moins un tour avec des réponses.</translation>
    </message>
    <message>
        <source>The conversation starts at “{to}”, which is no turn.</source>
        <translation>La conversation commence à «&#xa0;{to}&#xa0;», qui n’est pas un tour.</translation>
    </message>
    <message>
        <source>The dimension “{dimension}” has {count} statements, and three are needed.</source>
        <translation>La dimension «&#xa0;{dimension}&#xa0;» a {count} énoncés, il en faut trois.</translation>
    </message>
    <message>
        <source>The event “{text}” brings nothing.</source>
        <translation>L’événement «&#xa0;{text}&#xa0;» n’apporte rien.</translation>
    </message>
    <message>
        <source>The exercise cannot wait for itself.</source>
        <translation>L’exercice ne peut pas s’attendre lui-même.</translation>
    </message>
    <message>
        <source>The exercise needs an id.</source>
        <translation>L’exercice a besoin d’un identifiant (id).</translation>
    </message>
    <message>
        <source>The goal about “{item}” names nobody.</source>
        <translation>L’objectif sur «&#xa0;{item}&#xa0;» ne nomme personne.</translation>
    </message>
    <message>
        <source>The goal about “{item}” names “{name}”, who is no viewer of this exercise.</source>
        <translation>L’objectif sur «&#xa0;{item}&#xa0;» nomme «&#xa0;{name}&#xa0;», qui n’est pas dans les «&#xa0;viewers&#xa0;» de cet exercice.</translation>
    </message>
    <message>
        <source>The goal about “{item}” says “{wrong}”.</source>
        <translation>L’objectif sur «&#xa0;{item}&#xa0;» dit «&#xa0;{wrong}&#xa0;».</translation>
    </message>
    <message>
        <source>The goal about “{item}” weighs nothing.</source>
        <translation>L’objectif sur «&#xa0;{item}&#xa0;» ne pèse rien.</translation>
    </message>
    <message>
        <source>The list “{name}” of this rule is empty.</source>
        <translation>La liste «&#xa0;{name}&#xa0;» de cette règle est vide.</translation>
    </message>
    <message>
        <source>The longest answer is right in {count} of {all} questions ({language}).</source>
        <translation>La réponse la plus longue est la bonne dans {count} questions sur {all} ({language}).</translation>
    </message>
    <message>
        <source>The picture “{image}” is not there.</source>
        <translation>L’image «&#xa0;{image}&#xa0;» est introuvable.</translation>
    </message>
    <message>
        <source>The post marks “{name}”, which is not in parts:.</source>
        <translation>La publication marque «&#xa0;{name}&#xa0;», qui n’est pas dans parts:.</translation>
    </message>
    <message>
        <source>The question about “{setting}” leaves no choice.</source>
        <translation>La question sur «&#xa0;{setting}&#xa0;» ne laisse aucun choix.</translation>
    </message>
    <message>
        <source>The question about “{setting}” offers more than {most}.</source>
        <translation>La question sur «&#xa0;{setting}&#xa0;» en offre plus de {most}.</translation>
    </message>
    <message>
        <source>The question “{ask}” has both “{one}” and “{other}”.</source>
        <translation>La question «&#xa0;{ask}&#xa0;» a à la fois «&#xa0;{one}&#xa0;» et «&#xa0;{other}&#xa0;».</translation>
    </message>
    <message>
        <source>The question “{ask}” needs at least two under “{key}”.</source>
        <translation>La question «&#xa0;{ask}&#xa0;» en demande au moins deux sous «&#xa0;{key}&#xa0;».</translation>
    </message>
    <message>
        <source>The question “{ask}” never says why.</source>
        <translation>La question «&#xa0;{ask}&#xa0;» ne dit jamais pourquoi.</translation>
    </message>
    <message>
        <source>The question “{ask}” offers “{text}” twice.</source>
        <translation>La question «&#xa0;{ask}&#xa0;» offre deux fois «&#xa0;{text}&#xa0;».</translation>
    </message>
    <message>
        <source>The question “{ask}” says no answers.</source>
        <translation>La question «&#xa0;{ask}&#xa0;» n’a pas de réponses.</translation>
    </message>
    <message>
        <source>The quiz has no questions.</source>
        <translation>Le questionnaire n’a pas de questions.</translation>
    </message>
    <message>
        <source>The region “{name}” is not four numbers.</source>
        <translation>La région «&#xa0;{name}&#xa0;» n’est pas faite de quatre nombres.</translation>
    </message>
    <message>
        <source>The region “{name}” is not named under shows:.</source>
        <translation>La région «&#xa0;{name}&#xa0;» n’est pas nommée sous shows:.</translation>
    </message>
    <message>
        <source>The region “{name}” is too small to be hit.</source>
        <translation>La région «&#xa0;{name}&#xa0;» est trop petite pour être atteinte.</translation>
    </message>
    <message>
        <source>The region “{name}” leaves the picture.</source>
        <translation>La région «&#xa0;{name}&#xa0;» sort de l’image.</translation>
    </message>
    <message>
        <source>The reply “{reply}” asks for trust from {least} to {most}.</source>
        <translation>La réponse «&#xa0;{reply}&#xa0;» demande une confiance de {least} à {most}.</translation>
    </message>
    <message>
        <source>The reply “{reply}” gives a reason for “{name}”, which it does not move.</source>
        <translation>La réponse «&#xa0;{reply}&#xa0;» donne une raison pour «&#xa0;{name}&#xa0;», qu’elle ne fait pas bouger.</translation>
    </message>
    <message>
        <source>The reply “{reply}” leads to “{to}”, which is no turn.</source>
        <translation>La réponse «&#xa0;{reply}&#xa0;» mène à «&#xa0;{to}&#xa0;», qui n’est pas un tour.</translation>
    </message>
    <message>
        <source>The reply “{reply}” moves “{name}”.</source>
        <translation>La réponse «&#xa0;{reply}&#xa0;» fait bouger «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>The reply “{reply}” names the flag “{flag}”.</source>
        <translation>La réponse «&#xa0;{reply}&#xa0;» nomme le drapeau «&#xa0;{flag}&#xa0;».</translation>
    </message>
    <message>
        <source>The right answer of “{ask}” is much longer than the others ({language}).</source>
        <translation>La bonne réponse de «&#xa0;{ask}&#xa0;» est beaucoup plus longue que les autres ({language}).</translation>
    </message>
    <message>
        <source>The room is asked about “{setting}” twice.</source>
        <translation>On interroge deux fois la salle sur «&#xa0;{setting}&#xa0;».</translation>
    </message>
    <message>
        <source>The setting “{name}” does not offer audiences, so it cannot say who sees this.</source>
        <translation>Le paramètre «&#xa0;{name}&#xa0;» n’offre pas de publics; il ne peut donc pas dire qui voit ceci.</translation>
    </message>
    <message>
        <source>The setting “{name}” has audiences (a) and options (o).</source>
        <translation>Le paramètre «&#xa0;{name}&#xa0;» a des publics (a) et des options (o).</translation>
    </message>
    <message>
        <source>The setting “{name}” has no option “{option}”.</source>
        <translation>Le paramètre «&#xa0;{name}&#xa0;» n’a pas d’option «&#xa0;{option}&#xa0;».</translation>
    </message>
    <message>
        <source>The setting “{name}” is shown only under a condition that leads back to itself.</source>
        <translation>Le paramètre «&#xa0;{name}&#xa0;» n’est montré qu’à une condition qui ramène à lui-même.</translation>
    </message>
    <message>
        <source>The setting “{name}” needs its options.</source>
        <translation>Le paramètre «&#xa0;{name}&#xa0;» a besoin de ses options.</translation>
    </message>
    <message>
        <source>The statement “{statement}” has {count} anchors, and five are needed.</source>
        <translation>L’énoncé «&#xa0;{statement}&#xa0;» a {count} repères, il en faut cinq.</translation>
    </message>
    <message>
        <source>The thing “{name}” leads back to itself.</source>
        <translation>La règle «&#xa0;{name}&#xa0;» (things) ramène à elle-même.</translation>
    </message>
    <message>
        <source>The turn “{turn}” offers no {kind}.</source>
        <translation>Le tour «&#xa0;{turn}&#xa0;» n’offre pas de {kind}.</translation>
    </message>
    <message>
        <source>The turn “{turn}” offers {count} replies beside silence and a late one.</source>
        <translation>Le tour «&#xa0;{turn}&#xa0;» offre {count} réponses en plus du silence et d’une réponse tardive.</translation>
    </message>
    <message>
        <source>The turn “{turn}” offers {kind} more than once.</source>
        <translation>Le tour «&#xa0;{turn}&#xa0;» offre {kind} plus d’une fois.</translation>
    </message>
    <message>
        <source>There are no more hints for this question.</source>
        <translation>Il n’y a plus d’indices pour cette question.</translation>
    </message>
    <message>
        <source>There are no more hints for “{goal}”.</source>
        <translation>Il n’y a plus d’indices pour «&#xa0;{goal}&#xa0;».</translation>
    </message>
    <message>
        <source>There are regions, but no picture for them.</source>
        <translation>Il y a des régions, mais aucune image où les placer.</translation>
    </message>
    <message>
        <source>There are {count} stages, and five are needed.</source>
        <translation>Il y a {count} stades, il en faut cinq.</translation>
    </message>
    <message>
        <source>There is no card “{card}” in {exercise}.</source>
        <translation>Il n’y a pas de carte «&#xa0;{card}&#xa0;» dans {exercise}.</translation>
    </message>
    <message>
        <source>There is no goal “{goal}” in {exercise}.</source>
        <translation>Il n’y a pas d’objectif «&#xa0;{goal}&#xa0;» dans {exercise}.</translation>
    </message>
    <message>
        <source>There is no hint here, or it was given already.</source>
        <translation>Il n’y a pas d’indice ici, ou il a déjà été donné.</translation>
    </message>
    <message>
        <source>There is no kind of exercise “{kind}”.</source>
        <translation>Il n’y a pas d’exercice de sorte «&#xa0;{kind}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no kind of viewer “{name}”.</source>
        <translation>Il n’y a pas de sorte de personne «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no network “{name}” beside this exercise.</source>
        <translation>Il n’y a pas de réseau «&#xa0;{name}&#xa0;» à côté de cet exercice.</translation>
    </message>
    <message>
        <source>There is no question “{question}” in {exercise}.</source>
        <translation>Il n’y a pas de question «&#xa0;{question}&#xa0;» dans {exercise}.</translation>
    </message>
    <message>
        <source>There is no reply “{reply}” at “{turn}” now.</source>
        <translation>Il n’y a pas de réponse «&#xa0;{reply}&#xa0;» à «&#xa0;{turn}&#xa0;» maintenant.</translation>
    </message>
    <message>
        <source>There is no setting “{name}” in {exercise}.</source>
        <translation>Il n’y a pas de paramètre «&#xa0;{name}&#xa0;» dans {exercise}.</translation>
    </message>
    <message>
        <source>There is no statement “{name}” in {exercise}.</source>
        <translation>Il n’y a pas d’énoncé «&#xa0;{name}&#xa0;» dans {exercise}.</translation>
    </message>
    <message>
        <source>There is no such flag. Declare it under flags:.</source>
        <translation>Ce drapeau n’existe pas. Déclarez-le sous flags:.</translation>
    </message>
    <message>
        <source>There is no turn “{turn}” in {exercise}.</source>
        <translation>Il n’y a pas de tour «&#xa0;{turn}&#xa0;» dans {exercise}.</translation>
    </message>
    <message>
        <source>There is no viewer “{name}” here.</source>
        <translation>Il n’y a personne du nom de «&#xa0;{name}&#xa0;» ici.</translation>
    </message>
    <message>
        <source>There is no {what} “{name}”.</source>
        <translation>Il n’y a pas de {what} «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>There is nothing called “{part}” in {exercise}.</source>
        <translation>Il n’y a rien du nom de «&#xa0;{part}&#xa0;» dans {exercise}.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>There is nothing to {kind}: the score would always be 0.</source>
        <translation>Aucun objectif «&#xa0;{kind}&#xa0;»&#xa0;: le score serait toujours 0.</translation>
    </message>
    <message>
        <source>There must be at least two to sort into.</source>
        <translation>Il en faut au moins deux pour trier.</translation>
    </message>
    <message>
        <source>They are: {names}.</source>
        <translation>Ce sont&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>This attempt is finished; start a new one.</source>
        <translation>Cette tentative est terminée; commencez-en une autre.</translation>
    </message>
    <message>
        <source>This one is met already: {goal}.</source>
        <translation>Cet objectif est déjà atteint&#xa0;: {goal}.</translation>
    </message>
    <message>
        <source>This question is answered and checked.</source>
        <translation>Cette question est répondue et vérifiée.</translation>
    </message>
    <message>
        <source>This rule is too large once its things are unfolded.</source>
        <translation>Cette règle est trop grande une fois ses renvois (things) dépliés.</translation>
    </message>
    <message>
        <source>This rule says “when” but not what then.</source>
        <translation>Cette règle dit «&#xa0;when&#xa0;», mais pas ce qui suit.</translation>
    </message>
    <message>
        <source>Those after the first {most} are left out.</source>
        <translation>Celles après les {most} premières sont laissées de côté.</translation>
    </message>
    <message>
        <source>Too few answers for a stage.</source>
        <translation>Trop peu de réponses pour un stade.</translation>
    </message>
    <message>
        <source>Try this: {changes}.</source>
        <translation>Essayez ceci&#xa0;: {changes}.</translation>
    </message>
    <message>
        <source>Try this: {changes}. Then look again at: {goals}.</source>
        <translation>Essayez ceci&#xa0;: {changes}. Revoyez ensuite&#xa0;: {goals}.</translation>
    </message>
    <message>
        <source>Two goals have the id “{name}”.</source>
        <translation>Deux objectifs ont l’identifiant «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>Two statements have the id “{name}”.</source>
        <translation>Deux énoncés ont l’identifiant «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>Undo takes it back in the exercise; a real network would not.</source>
        <translation>Annuler revient en arrière dans l’exercice; un vrai réseau ne le ferait pas.</translation>
    </message>
    <message>
        <source>Until it is, what it shows is marked in the list only.</source>
        <translation>D’ici là, ce qu’elle montre se marque seulement dans la liste.</translation>
    </message>
    <message>
        <source>Use a number from {least} to {most}.</source>
        <translation>Écrivez un nombre de {least} à {most}.</translation>
    </message>
    <message>
        <source>Use digits with at most four decimals, as in 0.25.</source>
        <translation>Écrivez des chiffres, avec quatre décimales au plus et un point, comme 0.25.</translation>
    </message>
    <message>
        <source>Use letters, digits, - and _ only.</source>
        <translation>Utilisez seulement des lettres, des chiffres, - et _.</translation>
    </message>
    <message>
        <source>Use when: {{{name}: …}}, then: …, else: …</source>
        <translation>Utilisez when: {{{name}: …}}, then: …, else: …</translation>
    </message>
    <message>
        <source>Usefulness is {value} and needs {floor}</source>
        <translation>l’Utilité est à {value} et il faut {floor}</translation>
    </message>
    <message>
        <source>Who answers “{strategy}” without reading passes with {score}.</source>
        <translation>Répondre «&#xa0;{strategy}&#xa0;» sans lire réussit avec {score}.</translation>
    </message>
    <message>
        <source>Who marks {what} passes with {score}.</source>
        <translation>Marquer {what} réussit avec {score}.</translation>
    </message>
    <message>
        <source>Who sees “{item}” is not asked, or no longer.</source>
        <translation>On ne demande pas, ou plus, qui voit «&#xa0;{item}&#xa0;».</translation>
    </message>
    <message>
        <source>Who sorts nothing passes.</source>
        <translation>Ne rien trier réussit.</translation>
    </message>
    <message>
        <source>Write [left, top, width, height] in shares of the picture, as in [0.6, 0.4, 0.2, 0.1].</source>
        <translation>Écrivez [gauche, haut, largeur, hauteur] en parts de l’image, comme [0.6, 0.4, 0.2, 0.1].</translation>
    </message>
    <message>
        <source>Write [the words](name) in a post, and the name in parts:.</source>
        <translation>Écrivez [les mots](nom) dans une publication, et le nom sous parts:.</translation>
    </message>
    <message>
        <source>Write a card for it, or leave it as a wrong way.</source>
        <translation>Écrivez-en une carte, ou laissez-le comme fausse piste.</translation>
    </message>
    <message>
        <source>Write a whole number from 0 to 4, without quotes.</source>
        <translation>Écrivez un nombre entier de 0 à 4, sans guillemets.</translation>
    </message>
    <message>
        <source>Write a: [audience, audience] or o: [option, option], at least two.</source>
        <translation>Écrivez a: [public, public] ou o: [option, option], au moins deux.</translation>
    </message>
    <message>
        <source>Write after: [2, 6], the least and the most, up to 100.</source>
        <translation>Écrivez after: [2, 6], le moins et le plus, jusqu’à 100.</translation>
    </message>
    <message>
        <source>Write audiences: with their atoms, or steps: in order.</source>
        <translation>Écrivez audiences: avec leurs atomes, ou steps: dans l’ordre.</translation>
    </message>
    <message>
        <source>Write hide: with from:, or show: with to:.</source>
        <translation>Écrivez hide: avec from:, ou show: avec to:.</translation>
    </message>
    <message>
        <source>Write it as 2027-01-31.</source>
        <translation>Écrivez-le ainsi&#xa0;: 2027-01-31.</translation>
    </message>
    <message>
        <source>Write it as text in quotes. Choose one of: {names}.</source>
        <translation>Écrivez-le comme texte entre guillemets. Choisissez parmi&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Write one for each score from 0 to 4.</source>
        <translation>Écrivez-en un pour chaque note de 0 à 4.</translation>
    </message>
    <message>
        <source>Write one of: {names}.</source>
        <translation>Écrivez l’un de ces mots&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Write questions: with a name and ask: for each.</source>
        <translation>Écrivez questions: avec un nom et ask: pour chacune.</translation>
    </message>
    <message>
        <source>Write risk: 3 for what harms, need: 1 for what does not.</source>
        <translation>Écrivez risk: 3 pour ce qui nuit, need: 1 pour ce qui ne nuit pas.</translation>
    </message>
    <message>
        <source>Write the rule out in one of them.</source>
        <translation>Écrivez la règle au complet dans l’une d’elles.</translation>
    </message>
    <message>
        <source>Write turns: with a name, a post and replies for each.</source>
        <translation>Écrivez turns: avec un nom, une publication et des réponses pour chacun.</translation>
    </message>
    <message>
        <source>all pictures and no words</source>
        <translation>toutes les images et aucun mot</translation>
    </message>
    <message>
        <source>all the words and no picture</source>
        <translation>tous les mots et aucune image</translation>
    </message>
    <message>
        <source>always false</source>
        <translation>toujours faux</translation>
    </message>
    <message>
        <source>always the first</source>
        <translation>toujours la première</translation>
    </message>
    <message>
        <source>always the last</source>
        <translation>toujours la dernière</translation>
    </message>
    <message>
        <source>always the longest</source>
        <translation>toujours la plus longue</translation>
    </message>
    <message>
        <source>always true</source>
        <translation>toujours vrai</translation>
    </message>
    <message>
        <source>audience</source>
        <translation>public</translation>
    </message>
    <message>
        <source>avoid: {flag}</source>
        <translation>éviter&#xa0;: {flag}</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>tout</translation>
    </message>
    <message>
        <source>everything in one post, “{post}”,</source>
        <translation>tout dans une publication, «&#xa0;{post}&#xa0;»,</translation>
    </message>
    <message>
        <source>fact that any viewer knows</source>
        <translation>fait connu d’un regard (knows)</translation>
    </message>
    <message>
        <source>hide {thing}</source>
        <translation>cacher {thing}</translation>
    </message>
    <message>
        <source>hides “{thing}” from {viewers}</source>
        <translation>cache «&#xa0;{thing}&#xa0;» à {viewers}</translation>
    </message>
    <message>
        <source>item</source>
        <translation>élément (item)</translation>
    </message>
    <message>
        <source>kind of viewer (atom)</source>
        <translation>sorte de regard (atom)</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>option</source>
        <translation>option</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>paramètre</translation>
    </message>
    <message>
        <source>show {thing}</source>
        <translation>montrer {thing}</translation>
    </message>
    <message>
        <source>shows “{thing}” to {viewers}</source>
        <translation>montre «&#xa0;{thing}&#xa0;» à {viewers}</translation>
    </message>
    <message>
        <source>the longer half of the names</source>
        <translation>la moitié la plus longue des noms</translation>
    </message>
    <message>
        <source>the score is below {mark}</source>
        <translation>le score est sous {mark}</translation>
    </message>
    <message>
        <source>thing</source>
        <translation>règle (thing)</translation>
    </message>
    <message>
        <source>too serious: {flags}</source>
        <translation>trop grave&#xa0;: {flags}</translation>
    </message>
    <message>
        <source>viewer</source>
        <translation>regard (viewer)</translation>
    </message>
    <message>
        <source>{changes}.</source>
        <translation>{changes}.</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} et {last}</translation>
    </message>
    <message>
        <source>{first}, {rest}</source>
        <translation>{first}, {rest}</translation>
    </message>
    <message>
        <source>{first}; {rest}</source>
        <translation>{first}; {rest}</translation>
    </message>
    <message>
        <source>{page}, {setting}: {option}</source>
        <translation>{page}, {setting}&#xa0;: {option}</translation>
    </message>
    <message>
        <source>{said} A real network would not take it back.</source>
        <translation>{said} Un vrai réseau ne reviendrait pas en arrière.</translation>
    </message>
    <message>
        <source>{said} Breaks nothing.</source>
        <translation>{said} Ne brise rien.</translation>
    </message>
    <message>
        <source>{said} But it {broken}.</source>
        <translation>{said} Mais cela {broken}.</translation>
    </message>
    <message>
        <source>{score}, not passed: {reasons}</source>
        <translation>{score}, non réussi&#xa0;: {reasons}</translation>
    </message>
    <message>
        <source>{score}, passed</source>
        <translation>{score}, réussi</translation>
    </message>
    <message>
        <source>{setting}: {option}</source>
        <translation>{setting}&#xa0;: {option}</translation>
    </message>
    <message>
        <source>{viewers} can still see “{thing}”</source>
        <translation>{viewers}&#xa0;: accès encore ouvert à «&#xa0;{thing}&#xa0;»</translation>
    </message>
    <message>
        <source>{viewers} cannot see “{thing}”, though they should</source>
        <translation>{viewers}&#xa0;: pas d’accès à «&#xa0;{thing}&#xa0;», alors qu’il en faut un</translation>
    </message>
    <message>
        <source>{way} ({language})</source>
        <translation>{way} ({language})</translation>
    </message>
    <message>
        <source>{what}.</source>
        <translation>{what}.</translation>
    </message>
    <message>
        <source>{words}</source>
        <translation>{words}</translation>
    </message>
    <message>
        <source>“{ask}” cannot be answered in full.</source>
        <translation>«&#xa0;{ask}&#xa0;» ne peut pas être répondue en entier.</translation>
    </message>
    <message>
        <source>“{card}” cannot go to “{name}”.</source>
        <translation>«&#xa0;{card}&#xa0;» ne peut pas aller dans «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>“{card}” is right everywhere.</source>
        <translation>«&#xa0;{card}&#xa0;» est juste partout.</translation>
    </message>
    <message>
        <source>“{day}” is not a day.</source>
        <translation>«&#xa0;{day}&#xa0;» n’est pas un jour.</translation>
    </message>
    <message>
        <source>“{goal}” must be right</source>
        <translation>«&#xa0;{goal}&#xa0;» doit être juste</translation>
    </message>
    <message>
        <source>“{key}” holds more than {most} entries.</source>
        <translation>«&#xa0;{key}&#xa0;» contient plus de {most} entrées.</translation>
    </message>
    <message>
        <source>“{key}” is {text}, which is out of range.</source>
        <translation>«&#xa0;{key}&#xa0;» vaut {text}, hors des limites.</translation>
    </message>
    <message>
        <source>“{key}” needs at least one entry.</source>
        <translation>«&#xa0;{key}&#xa0;» a besoin d’au moins une entrée.</translation>
    </message>
    <message>
        <source>“{key}” should be a number, not “{text}”.</source>
        <translation>«&#xa0;{key}&#xa0;» doit être un nombre, et non «&#xa0;{text}&#xa0;».</translation>
    </message>
    <message>
        <source>“{name}” comes with an earlier event already.</source>
        <translation>«&#xa0;{name}&#xa0;» vient déjà avec un événement précédent.</translation>
    </message>
    <message>
        <source>“{name}” does no harm and cannot be critical.</source>
        <translation>«&#xa0;{name}&#xa0;» ne nuit pas et ne peut pas être critique.</translation>
    </message>
    <message>
        <source>“{name}” has no region in the picture.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas de région dans l’image.</translation>
    </message>
    <message>
        <source>“{name}” is declared already, by the network.</source>
        <translation>«&#xa0;{name}&#xa0;» est déjà déclaré par le réseau.</translation>
    </message>
    <message>
        <source>“{name}” is marked in two places.</source>
        <translation>«&#xa0;{name}&#xa0;» est marqué à deux endroits.</translation>
    </message>
    <message>
        <source>“{name}” is not a network&apos;s id.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas l’identifiant d’un réseau.</translation>
    </message>
    <message>
        <source>“{name}” is not marked in the text for “{language}”.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas marqué dans le texte pour «&#xa0;{language}&#xa0;».</translation>
    </message>
    <message>
        <source>“{name}” needs either a risk or a need.</source>
        <translation>«&#xa0;{name}&#xa0;» demande soit un risk, soit un need.</translation>
    </message>
    <message>
        <source>“{name}” never says why.</source>
        <translation>«&#xa0;{name}&#xa0;» ne dit jamais pourquoi.</translation>
    </message>
    <message>
        <source>“{name}” stands here twice.</source>
        <translation>«&#xa0;{name}&#xa0;» est ici deux fois.</translation>
    </message>
    <message>
        <source>“{name}” stands in no post.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est dans aucune publication.</translation>
    </message>
    <message>
        <source>“{option}” is not an option of “{name}”.</source>
        <translation>«&#xa0;{option}&#xa0;» n’est pas une option de «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>“{question}” has no answer “{answer}”.</source>
        <translation>«&#xa0;{question}&#xa0;» n’a pas de réponse «&#xa0;{answer}&#xa0;».</translation>
    </message>
    <message>
        <source>“{question}” takes a list of ids.</source>
        <translation>«&#xa0;{question}&#xa0;» prend une liste d’identifiants.</translation>
    </message>
    <message>
        <source>“{question}” takes each of its items once.</source>
        <translation>«&#xa0;{question}&#xa0;» prend chacun de ses éléments une fois.</translation>
    </message>
    <message>
        <source>“{question}” takes one answer.</source>
        <translation>«&#xa0;{question}&#xa0;» prend une seule réponse.</translation>
    </message>
    <message>
        <source>“{question}” takes pairs of ids.</source>
        <translation>«&#xa0;{question}&#xa0;» prend des paires d’identifiants.</translation>
    </message>
    <message>
        <source>“{question}” takes words, at most {most} letters.</source>
        <translation>«&#xa0;{question}&#xa0;» prend des mots, au plus {most} lettres.</translation>
    </message>
    <message>
        <source>“{setting}” cannot be taken back.</source>
        <translation>«&#xa0;{setting}&#xa0;» est sans retour.</translation>
    </message>
    <message>
        <source>“{setting}” stands at “{option}”, which is not offered.</source>
        <translation>«&#xa0;{setting}&#xa0;» est à «&#xa0;{option}&#xa0;», qui n’est pas offert.</translation>
    </message>
</context>
<context>
    <name>journal</name>
    <message>
        <source>The record of this show cannot be saved: {why}. The show goes on; what is missing is kept and saved when it can be. Make room on the disk or put it back.</source>
        <translation>Le compte rendu de cette présentation ne peut pas être enregistré&#xa0;: {why}. La présentation continue; ce qui manque est gardé et sera enregistré dès que possible. Faites de la place sur le disque ou remettez-le.</translation>
    </message>
    <message>
        <source>The record of this show is saved again, nothing lost.</source>
        <translation>Le compte rendu de cette présentation est de nouveau enregistré, rien n’est perdu.</translation>
    </message>
    <message>
        <source>{count} entries of the record of this show could not be saved: {why}.</source>
        <translation>Entrées du compte rendu qui n’ont pas pu être enregistrées&#xa0;: {count}. {why}.</translation>
    </message>
</context>
<context>
    <name>kit</name>
    <message>
        <source>A caption begins here without an empty line before it.</source>
        <translation>Un sous-titre commence ici sans ligne vide devant lui.</translation>
    </message>
    <message>
        <source>A control character stands here that YAML does not allow.</source>
        <translation>Il y a ici un caractère de contrôle que YAML n’admet pas.</translation>
    </message>
    <message>
        <source>A day has at most {limit} items; the rest is left out.</source>
        <translation>Un jour a au plus {limit} éléments; le reste est laissé de côté.</translation>
    </message>
    <message>
        <source>A key must be a word, not a list or a mapping.</source>
        <translation>Une clé doit être un mot, et non une liste.</translation>
    </message>
    <message>
        <source>A kit is a folder with modules/*.md in it; media and exercises stand beside “modules”.</source>
        <translation>Une trousse est un dossier qui contient modules/*.md; media et exercises sont à côté de «&#xa0;modules&#xa0;».</translation>
    </message>
    <message>
        <source>A list of entries is expected here.</source>
        <translation>Une liste d’entrées est attendue ici.</translation>
    </message>
    <message>
        <source>A mapping is expected here.</source>
        <translation>Des lignes «&#xa0;clé: valeur&#xa0;» sont attendues ici.</translation>
    </message>
    <message>
        <source>A plan has “items” or “days”, not both.</source>
        <translation>Un plan a «&#xa0;items&#xa0;» ou «&#xa0;days&#xa0;», pas les deux.</translation>
    </message>
    <message>
        <source>Begin a key where the other keys begin, an item with “- ”.</source>
        <translation>Commencez une clé là où commencent les autres clés, un élément par «&#xa0;-&#xa0;».</translation>
    </message>
    <message>
        <source>Begin each one with “- id: …”.</source>
        <translation>Commencez chacune par «&#xa0;- id: …&#xa0;».</translation>
    </message>
    <message>
        <source>Begin it later, or give the items before it fewer minutes.</source>
        <translation>Commencez-le plus tard, ou donnez moins de minutes à ce qui précède.</translation>
    </message>
    <message>
        <source>Begin the text on the next line, or put it in quotes.</source>
        <translation>Commencez le texte à la ligne suivante, ou mettez-le entre guillemets.</translation>
    </message>
    <message>
        <source>Begin “- ” on a line of its own, or put a text that begins with it in quotes.</source>
        <translation>Commencez «&#xa0;-&#xa0;» sur une ligne à part, ou mettez entre guillemets un texte qui commence ainsi.</translation>
    </message>
    <message>
        <source>Check the indentation and the quotes on this line and the one above.</source>
        <translation>Vérifiez le décalage et les guillemets de cette ligne et de celle d’avant.</translation>
    </message>
    <message>
        <source>Check the name and the folder; capitals count.</source>
        <translation>Vérifiez le nom et le dossier; les majuscules comptent.</translation>
    </message>
    <message>
        <source>Choose the folder that holds “modules”.</source>
        <translation>Choisissez le dossier qui contient «&#xa0;modules&#xa0;».</translation>
    </message>
    <message>
        <source>Close it with “}”, and put a text with quotes in it in others.</source>
        <translation>Fermez-le par «&#xa0;}&#xa0;», et mettez un texte qui contient des guillemets entre d’autres guillemets.</translation>
    </message>
    <message>
        <source>Close the list with “]”.</source>
        <translation>Fermez la liste avec «&#xa0;]&#xa0;».</translation>
    </message>
    <message>
        <source>Close the quotes.</source>
        <translation>Fermez les guillemets.</translation>
    </message>
    <message>
        <source>Copy the file into the kit&apos;s media folder and name it there.</source>
        <translation>Copiez le fichier dans le dossier media de la trousse et nommez-le là.</translation>
    </message>
    <message>
        <source>Delete it, or type the word again.</source>
        <translation>Supprimez-le, ou retapez le mot.</translation>
    </message>
    <message>
        <source>Did you mean “{word}”?</source>
        <translation>Vouliez-vous dire «&#xa0;{word}&#xa0;»?</translation>
    </message>
    <message>
        <source>Drop one of the unlock lines.</source>
        <translation>Retirez une des lignes unlock.</translation>
    </message>
    <message>
        <source>Export it as PNG, JPEG or WebP.</source>
        <translation>Exportez-la en PNG, JPEG ou WebP.</translation>
    </message>
    <message>
        <source>Give each its own id.</source>
        <translation>Donnez à chacun le sien.</translation>
    </message>
    <message>
        <source>It can never be opened: “{id}” waits for itself in a circle.</source>
        <translation>Il ne peut jamais s’ouvrir&#xa0;: «&#xa0;{id}&#xa0;» s’attend lui-même, en rond.</translation>
    </message>
    <message>
        <source>It waits for the exercise “{id}”, which is not in this kit.</source>
        <translation>Il attend l’exercice «&#xa0;{id}&#xa0;», qui n’est pas dans cette trousse.</translation>
    </message>
    <message>
        <source>Its numbered slides go up to {last}.</source>
        <translation>Ses diapositives numérotées vont jusqu’à {last}.</translation>
    </message>
    <message>
        <source>Keep one document: remove the second “---”.</source>
        <translation>Gardez un seul document&#xa0;: retirez le deuxième «&#xa0;---&#xa0;».</translation>
    </message>
    <message>
        <source>Keep one of the two.</source>
        <translation>Gardez l’un des deux.</translation>
    </message>
    <message>
        <source>Lists and mappings are nested deeper than {limit} levels.</source>
        <translation>Les listes s’emboîtent sur plus de {limit} niveaux.</translation>
    </message>
    <message>
        <source>Look at what begins on line {line}.</source>
        <translation>Regardez ce qui commence à la ligne {line}.</translation>
    </message>
    <message>
        <source>More than {limit} captions; the rest is not read.</source>
        <translation>Plus de {limit} sous-titres; le reste n’est pas lu.</translation>
    </message>
    <message>
        <source>No file is named here.</source>
        <translation>Aucun fichier n’est nommé ici.</translation>
    </message>
    <message>
        <source>Open it in a text editor and save it with the encoding UTF-8.</source>
        <translation>Ouvrez-le dans un éditeur de texte et enregistrez-le avec l’encodage UTF-8.</translation>
    </message>
    <message>
        <source>Put a copy of the file in its place.</source>
        <translation>Mettez une copie du fichier à sa place.</translation>
    </message>
    <message>
        <source>Put a text that begins with a bracket or a comma in quotes, or close the list.</source>
        <translation>Mettez entre guillemets un texte qui commence par un crochet, une accolade ou une virgule, ou fermez la liste.</translation>
    </message>
    <message>
        <source>Put a text that begins with one of them in quotes.</source>
        <translation>Mettez entre guillemets un texte qui commence par l’un d’eux.</translation>
    </message>
    <message>
        <source>Put a text that begins with “*” in quotes.</source>
        <translation>Mettez entre guillemets un texte qui commence par «&#xa0;*&#xa0;».</translation>
    </message>
    <message>
        <source>Put a text that begins with “[” in quotes.</source>
        <translation>Mettez entre guillemets un texte qui commence par «&#xa0;[&#xa0;».</translation>
    </message>
    <message>
        <source>Put an empty line before and after it: other programs read it differently.</source>
        <translation>Mettez une ligne vide avant et après&#xa0;: d’autres programmes la lisent autrement.</translation>
    </message>
    <message>
        <source>Put an empty line between captions.</source>
        <translation>Mettez une ligne vide entre les sous-titres.</translation>
    </message>
    <message>
        <source>Put quotes around a text that holds “: ”, or check the indentation.</source>
        <translation>Mettez entre guillemets un texte qui contient «&#xa0;:&#xa0;», ou vérifiez le décalage des lignes.</translation>
    </message>
    <message>
        <source>Put the value in quotes: this sign means something in YAML.</source>
        <translation>Mettez la valeur entre guillemets&#xa0;: ce signe a un sens en YAML.</translation>
    </message>
    <message>
        <source>Put these items into one of the days.</source>
        <translation>Mettez ces éléments dans un des jours.</translation>
    </message>
    <message>
        <source>Remove it, or correct its spelling.</source>
        <translation>Retirez-le, ou corrigez son orthographe.</translation>
    </message>
    <message>
        <source>Scale it down; a page is 1920 by 1080.</source>
        <translation>Réduisez-la; une page fait 1920 sur 1080.</translation>
    </message>
    <message>
        <source>The dialect “{word}” is not known.</source>
        <translation>Le dialecte «&#xa0;{word}&#xa0;» n’est pas connu.</translation>
    </message>
    <message>
        <source>The front matter is not a list of keys.</source>
        <translation>L’en-tête n’est pas une liste de clés.</translation>
    </message>
    <message>
        <source>The front matter that begins here is never closed.</source>
        <translation>L’en-tête qui commence ici n’est jamais fermé.</translation>
    </message>
    <message>
        <source>The id “{id}” is also used by {name}.</source>
        <translation>L’identifiant «&#xa0;{id}&#xa0;» sert aussi à {name}.</translation>
    </message>
    <message>
        <source>The id “{id}” is used a second time; the first one counts.</source>
        <translation>L’identifiant «&#xa0;{id}&#xa0;» sert une deuxième fois; le premier compte.</translation>
    </message>
    <message>
        <source>The key “{key}” is missing or empty.</source>
        <translation>La clé «&#xa0;{key}&#xa0;» est absente ou vide.</translation>
    </message>
    <message>
        <source>The key “{key}” is not known here.</source>
        <translation>La clé «&#xa0;{key}&#xa0;» n’est pas connue ici.</translation>
    </message>
    <message>
        <source>The key “{key}” stands here a second time; see line {line}.</source>
        <translation>La clé «&#xa0;{key}&#xa0;» est ici une deuxième fois; voyez la ligne {line}.</translation>
    </message>
    <message>
        <source>The kit&apos;s own page cannot be read. {problem}</source>
        <translation>La page de la trousse elle-même ne peut pas être lue. {problem}</translation>
    </message>
    <message>
        <source>The picture “{name}” cannot be read: {reason}.</source>
        <translation>L’image «&#xa0;{name}&#xa0;» ne peut pas être lue&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The picture “{name}” has {megapixels} megapixels; 40 is the most that is shown.</source>
        <translation>L’image «&#xa0;{name}&#xa0;» a {megapixels} mégapixels; le maximum affiché est 40.</translation>
    </message>
    <message>
        <source>The picture “{name}” is damaged: its size cannot be read.</source>
        <translation>L’image «&#xa0;{name}&#xa0;» est abîmée&#xa0;: sa taille ne peut pas être lue.</translation>
    </message>
    <message>
        <source>The picture “{name}” is not there.</source>
        <translation>L’image «&#xa0;{name}&#xa0;» est introuvable.</translation>
    </message>
    <message>
        <source>There is no exercise “{name}” in this kit.</source>
        <translation>Il n’y a pas d’exercice «&#xa0;{name}&#xa0;» dans cette trousse.</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation>Il n’y a pas de dossier {folder}.</translation>
    </message>
    <message>
        <source>There is no module “{name}” in this kit.</source>
        <translation>Il n’y a pas de module «&#xa0;{name}&#xa0;» dans cette trousse.</translation>
    </message>
    <message>
        <source>There is no slide {number} in “{module}”.</source>
        <translation>Il n’y a pas de diapositive {number} dans «&#xa0;{module}&#xa0;».</translation>
    </message>
    <message>
        <source>These captions do not begin with WEBVTT.</source>
        <translation>Ces sous-titres ne commencent pas par WEBVTT.</translation>
    </message>
    <message>
        <source>These words have no times, so they are never shown.</source>
        <translation>Ces mots n’ont pas de minutage; ils ne sont jamais affichés.</translation>
    </message>
    <message>
        <source>This YAML is longer than {limit} characters.</source>
        <translation>Ce YAML dépasse {limit} caractères.</translation>
    </message>
    <message>
        <source>This begins at {at}, but what comes before it ends at {ends}.</source>
        <translation>Ceci commence à {at}, mais ce qui précède finit à {ends}.</translation>
    </message>
    <message>
        <source>This caption has no words.</source>
        <translation>Ce sous-titre n’a pas de mots.</translation>
    </message>
    <message>
        <source>This file cannot be read: {reason}.</source>
        <translation>Ce fichier ne peut pas être lu&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>This file is larger than {limit} MB, too large for a text.</source>
        <translation>Ce fichier dépasse {limit} Mo, trop pour un texte.</translation>
    </message>
    <message>
        <source>This file is not UTF-8 text: the first odd byte is here.</source>
        <translation>Ce fichier n’est pas du texte UTF-8&#xa0;: le premier octet étranger est ici.</translation>
    </message>
    <message>
        <source>This holds more than {limit} values once aliases unfold.</source>
        <translation>Ceci contient plus de {limit} valeurs une fois les alias dépliés.</translation>
    </message>
    <message>
        <source>This is a sample.</source>
        <translation>Ceci est un exemple.</translation>
    </message>
    <message>
        <source>This is not valid YAML: {reason}.</source>
        <translation>Ce n’est pas du YAML valide&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>This item does not say what it is.</source>
        <translation>Cet élément ne dit pas ce qu’il est.</translation>
    </message>
    <message>
        <source>This item is more than one thing: {kinds}.</source>
        <translation>Cet élément est plus d’une chose&#xa0;: {kinds}.</translation>
    </message>
    <message>
        <source>This item takes no time.</source>
        <translation>Cet élément ne prend pas de temps.</translation>
    </message>
    <message>
        <source>This kit has no page of its own.</source>
        <translation>Cette trousse n’a pas de page à elle.</translation>
    </message>
    <message>
        <source>This plan has no items.</source>
        <translation>Ce plan n’a pas d’éléments.</translation>
    </message>
    <message>
        <source>This value contains itself through an alias.</source>
        <translation>Cette valeur se contient elle-même par un alias.</translation>
    </message>
    <message>
        <source>Use a number from {least} to {most}.</source>
        <translation>Écrivez un nombre de {least} à {most}.</translation>
    </message>
    <message>
        <source>Use at least {least}.</source>
        <translation>Pas moins de {least}.</translation>
    </message>
    <message>
        <source>Use at most {most}.</source>
        <translation>Pas plus de {most}.</translation>
    </message>
    <message>
        <source>Use one of: {words}.</source>
        <translation>Choisissez parmi&#xa0;: {words}.</translation>
    </message>
    <message>
        <source>Use single quotes, or write “\\” for each “\”.</source>
        <translation>Utilisez des guillemets simples, ou écrivez «&#xa0;\\&#xa0;» pour chaque «&#xa0;\&#xa0;».</translation>
    </message>
    <message>
        <source>Use spaces, not a tab, to indent.</source>
        <translation>Décalez avec des espaces, et non avec une tabulation.</translation>
    </message>
    <message>
        <source>Write WEBVTT on the first line, then an empty line.</source>
        <translation>Écrivez WEBVTT sur la première ligne, puis une ligne vide.</translation>
    </message>
    <message>
        <source>Write [first, second], or one “- item” per line.</source>
        <translation>Écrivez [un, deux], ou un «&#xa0;- élément&#xa0;» par ligne.</translation>
    </message>
    <message>
        <source>Write a number with a point, as in 0.5; a comma ends it.</source>
        <translation>Écrivez un nombre avec un point, comme 0.5; une virgule le termine.</translation>
    </message>
    <message>
        <source>Write it as 09:20.</source>
        <translation>Écrivez-la ainsi&#xa0;: 09:20.</translation>
    </message>
    <message>
        <source>Write it as 2026-05-02: year, month, day.</source>
        <translation>Écrivez-la ainsi&#xa0;: 2026-05-02, année, mois, jour.</translation>
    </message>
    <message>
        <source>Write modules/kit.yaml with “title: …”.</source>
        <translation>Écrivez modules/kit.yaml avec «&#xa0;title: …&#xa0;».</translation>
    </message>
    <message>
        <source>Write on, yes or true; or off, no or false.</source>
        <translation>Écrivez on, yes ou true; ou off, no ou false.</translation>
    </message>
    <message>
        <source>Write one of: module, exercise, break, page, activity.</source>
        <translation>Écrivez l’un de&#xa0;: module, exercise, break, page, activity.</translation>
    </message>
    <message>
        <source>Write one “key: value” per line.</source>
        <translation>Écrivez un «&#xa0;clé: valeur&#xa0;» par ligne.</translation>
    </message>
    <message>
        <source>Write paths with “/”, on every system.</source>
        <translation>Écrivez les chemins avec «&#xa0;/&#xa0;», sur tous les systèmes.</translation>
    </message>
    <message>
        <source>Write the id of another exercise after unlock, or drop it.</source>
        <translation>Écrivez l’identifiant d’un autre exercice après unlock, ou retirez-le.</translation>
    </message>
    <message>
        <source>Write the path as seen from this file: ../media/…</source>
        <translation>Écrivez le chemin vu de ce fichier&#xa0;: ../media/…</translation>
    </message>
    <message>
        <source>Write the path of a file of this kit.</source>
        <translation>Écrivez le chemin d’un fichier de cette trousse.</translation>
    </message>
    <message>
        <source>Write times as 00:05.000 --&gt; 00:08.500.</source>
        <translation>Écrivez les temps ainsi&#xa0;: 00:05.000 --&gt; 00:08.500.</translation>
    </message>
    <message>
        <source>Write {number}, with a point.</source>
        <translation>Écrivez {number}, avec un point.</translation>
    </message>
    <message>
        <source>Write “---” on a line of its own below it.</source>
        <translation>Écrivez «&#xa0;---&#xa0;» seul sur une ligne, au-dessous.</translation>
    </message>
    <message>
        <source>Write “items:” and below it, one for each, “- module: m1” or “- break: Lunch”.</source>
        <translation>Écrivez «&#xa0;items:&#xa0;» et dessous, un par ligne, «&#xa0;- module: m1&#xa0;» ou «&#xa0;- break: Dîner&#xa0;».</translation>
    </message>
    <message>
        <source>Write “key: value” lines.</source>
        <translation>Écrivez des lignes «&#xa0;clé: valeur&#xa0;».</translation>
    </message>
    <message>
        <source>Write “key: value”, with a space after the colon.</source>
        <translation>Écrivez «&#xa0;clé: valeur&#xa0;», avec une espace après le deux-points.</translation>
    </message>
    <message>
        <source>Write “minutes: 15”.</source>
        <translation>Écrivez «&#xa0;minutes: 15&#xa0;».</translation>
    </message>
    <message>
        <source>a list cannot begin on the line of its key</source>
        <translation>une liste ne peut pas commencer sur la ligne de sa clé</translation>
    </message>
    <message>
        <source>a second “---” begins another text</source>
        <translation>un second «&#xa0;---&#xa0;» commence un autre texte</translation>
    </message>
    <message>
        <source>a second “: ” stands on this line, or it is indented too far</source>
        <translation>un second «&#xa0;:&#xa0;» se trouve sur cette ligne, ou elle est trop en retrait</translation>
    </message>
    <message>
        <source>a tab stands here</source>
        <translation>il y a une tabulation ici</translation>
    </message>
    <message>
        <source>a value cannot begin with the sign that stands here</source>
        <translation>une valeur ne peut pas commencer par le signe qui est ici</translation>
    </message>
    <message>
        <source>a value cannot begin with “*”</source>
        <translation>une valeur ne peut pas commencer par «&#xa0;*&#xa0;»</translation>
    </message>
    <message>
        <source>a value cannot begin with “*” or “&amp;”</source>
        <translation>une valeur ne peut pas commencer par «&#xa0;*&#xa0;» ou «&#xa0;&amp;&#xa0;»</translation>
    </message>
    <message>
        <source>a value cannot begin with “{sign}”</source>
        <translation>une valeur ne peut pas commencer par «&#xa0;{sign}&#xa0;»</translation>
    </message>
    <message>
        <source>a value is missing here</source>
        <translation>il manque une valeur ici</translation>
    </message>
    <message>
        <source>a “:” is missing here</source>
        <translation>il manque un «&#xa0;:&#xa0;» ici</translation>
    </message>
    <message>
        <source>a “[” is not closed, or a text in it needs quotes</source>
        <translation>un «&#xa0;[&#xa0;» n’est pas fermé, ou un texte qu’il contient a besoin de guillemets</translation>
    </message>
    <message>
        <source>a “\” in double quotes begins a sign that does not exist</source>
        <translation>un «&#xa0;\&#xa0;» entre guillemets doubles commence un signe qui n’existe pas</translation>
    </message>
    <message>
        <source>a “{” is not closed, or a text in it needs quotes</source>
        <translation>un «&#xa0;{&#xa0;» n’est pas fermé, ou un texte qu’il contient a besoin de guillemets</translation>
    </message>
    <message>
        <source>quotes are opened and never closed</source>
        <translation>des guillemets sont ouverts et jamais fermés</translation>
    </message>
    <message>
        <source>this line does not fit those above it</source>
        <translation>cette ligne ne va pas avec celles au-dessus</translation>
    </message>
    <message>
        <source>words stand right after “|” or “&gt;”</source>
        <translation>des mots suivent directement «&#xa0;|&#xa0;» ou «&#xa0;&gt;&#xa0;»</translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <translation>{first} {second}</translation>
    </message>
    <message>
        <source>{folder} is not a kit: it has no folder “modules”.</source>
        <translation>{folder} n’est pas une trousse&#xa0;: il n’a pas de dossier «&#xa0;modules&#xa0;».</translation>
    </message>
    <message>
        <source>{folder} is not a kit: its folder “modules” has no module.</source>
        <translation>{folder} n’est pas une trousse&#xa0;: son dossier «&#xa0;modules&#xa0;» n’a aucun module.</translation>
    </message>
    <message>
        <source>“---” ends a slide here, but the line before it is not empty.</source>
        <translation>«&#xa0;---&#xa0;» termine une diapositive ici, mais la ligne d’avant n’est pas vide.</translation>
    </message>
    <message>
        <source>“---” ends a slide here, but the next line is not empty.</source>
        <translation>«&#xa0;---&#xa0;» termine une diapositive ici, mais la ligne suivante n’est pas vide.</translation>
    </message>
    <message>
        <source>“{key}” cannot be “{text}”.</source>
        <translation>«&#xa0;{key}&#xa0;» ne peut pas être «&#xa0;{text}&#xa0;».</translation>
    </message>
    <message>
        <source>“{key}” is {text}, which is out of range.</source>
        <translation>«&#xa0;{key}&#xa0;» vaut {text}, hors des limites.</translation>
    </message>
    <message>
        <source>“{key}” should be a day, not “{text}”.</source>
        <translation>«&#xa0;{key}&#xa0;» doit être une date, et non «&#xa0;{text}&#xa0;».</translation>
    </message>
    <message>
        <source>“{key}” should be a list.</source>
        <translation>«&#xa0;{key}&#xa0;» doit être une liste.</translation>
    </message>
    <message>
        <source>“{key}” should be a number, not “{text}”.</source>
        <translation>«&#xa0;{key}&#xa0;» doit être un nombre, et non «&#xa0;{text}&#xa0;».</translation>
    </message>
    <message>
        <source>“{key}” should be a whole number.</source>
        <translation>«&#xa0;{key}&#xa0;» doit être un nombre entier.</translation>
    </message>
    <message>
        <source>“{key}” should be on or off, not “{text}”.</source>
        <translation>«&#xa0;{key}&#xa0;» doit être on ou off, et non «&#xa0;{text}&#xa0;».</translation>
    </message>
    <message>
        <source>“{key}” should be one value.</source>
        <translation>«&#xa0;{key}&#xa0;» doit être une seule valeur.</translation>
    </message>
    <message>
        <source>“{name}” is an SVG, which is not shown: it could read other files.</source>
        <translation>«&#xa0;{name}&#xa0;» est un SVG, qui n’est pas affiché&#xa0;: il pourrait lire d’autres fichiers.</translation>
    </message>
    <message>
        <source>“{name}” is not a PNG, JPEG or WebP picture.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas une image PNG, JPEG ou WebP.</translation>
    </message>
    <message>
        <source>“{target}” holds a backslash.</source>
        <translation>«&#xa0;{target}&#xa0;» contient une barre oblique inverse.</translation>
    </message>
    <message>
        <source>“{target}” is an absolute path, outside this kit.</source>
        <translation>«&#xa0;{target}&#xa0;» est un chemin absolu, hors de cette trousse.</translation>
    </message>
    <message>
        <source>“{target}” is not a file of this kit; nothing is ever fetched.</source>
        <translation>«&#xa0;{target}&#xa0;» n’est pas un fichier de cette trousse; rien n’est jamais téléchargé.</translation>
    </message>
    <message>
        <source>“{target}” leaves the kit&apos;s folder through a link.</source>
        <translation>«&#xa0;{target}&#xa0;» sort du dossier de la trousse par un lien.</translation>
    </message>
    <message>
        <source>“{target}” leaves the kit&apos;s folder.</source>
        <translation>«&#xa0;{target}&#xa0;» sort du dossier de la trousse.</translation>
    </message>
    <message>
        <source>“{text}” cannot be read as times.</source>
        <translation>«&#xa0;{text}&#xa0;» ne peut pas être lu comme des temps.</translation>
    </message>
    <message>
        <source>“{text}” ends before it begins.</source>
        <translation>«&#xa0;{text}&#xa0;» finit avant de commencer.</translation>
    </message>
    <message>
        <source>“{text}” is not a time of day.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas une heure du jour.</translation>
    </message>
</context>
<context>
    <name>mine</name>
    <message>
        <source>Attempt {n}, {date}</source>
        <translation>Tentative {n}, {date}</translation>
    </message>
    <message>
        <source>Everything you did, step by step: {count}</source>
        <translation>Tout ce que vous avez fait, pas à pas&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Kept under the pseudonym {name}; there is no field for a name.</source>
        <translation>Gardé sous le pseudonyme {name}; il n’y a pas de champ pour un nom.</translation>
    </message>
    <message>
        <source>My results</source>
        <translation>Mes résultats</translation>
    </message>
    <message>
        <source>Nothing is kept about you yet.</source>
        <translation>Rien n’est encore gardé à votre sujet.</translation>
    </message>
    <message>
        <source>met</source>
        <translation>atteint</translation>
    </message>
    <message>
        <source>met in part</source>
        <translation>atteint en partie</translation>
    </message>
    <message>
        <source>no score kept</source>
        <translation>pas de note gardée</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>pas terminé</translation>
    </message>
    <message>
        <source>not passed</source>
        <translation>pas réussi</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>réussi</translation>
    </message>
    <message>
        <source>{goal}: {state}</source>
        <translation>{goal}&#xa0;: {state}</translation>
    </message>
    <message>
        <source>{label}, from {started}; to be deleted after {until}.</source>
        <translation>{label}, depuis {started}; à supprimer après le {until}.</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{score} of 100</source>
        <translation>{score} sur 100</translation>
    </message>
</context>
<context>
    <name>minutes</name>
    <message>
        <source>Nothing was changed. Look at the minutes again.</source>
        <translation>Rien n’a été changé. Regardez de nouveau les minutes.</translation>
    </message>
    <message>
        <source>Nothing was changed. Set its minutes by hand.</source>
        <translation>Rien n’a été changé. Réglez ses minutes à la main.</translation>
    </message>
    <message>
        <source>{file} is not as it was when it was read.</source>
        <translation>{file} n’est plus comme il était quand il a été lu.</translation>
    </message>
    <message>
        <source>{file} is written for another program.</source>
        <translation>{file} est écrit pour un autre programme.</translation>
    </message>
</context>
<context>
    <name>pace</name>
    <message>
        <source>On time</source>
        <translation>À l’heure</translation>
    </message>
    <message>
        <source>{minutes} min ahead</source>
        <translation>{minutes} min d’avance</translation>
    </message>
    <message>
        <source>{minutes} min behind</source>
        <translation>{minutes} min de retard</translation>
    </message>
</context>
<context>
    <name>painting</name>
    <message>
        <source>A short break</source>
        <translation>Une courte pause</translation>
    </message>
    <message>
        <source>A word or line here is wider than its place on the page.</source>
        <translation>Un mot ou une ligne est ici plus large que sa place sur la page.</translation>
    </message>
    <message>
        <source>At your tables</source>
        <translation>À vos tables</translation>
    </message>
    <message>
        <source>Back at {time}</source>
        <translation>Retour à {time}</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>False</source>
        <translation>Faux</translation>
    </message>
    <message>
        <source>Module {number}</source>
        <translation>Module {number}</translation>
    </message>
    <message>
        <source>Next: {what}</source>
        <translation>Ensuite&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Rien encore.</translation>
    </message>
    <message>
        <source>On the clock</source>
        <translation>Au chronomètre</translation>
    </message>
    <message>
        <source>One minute</source>
        <translation>Une minute</translation>
    </message>
    <message>
        <source>Open it under Practise</source>
        <translation>À ouvrir sous «&#xa0;S’exercer&#xa0;»</translation>
    </message>
    <message>
        <source>Partnerships</source>
        <translation>Partenariats</translation>
    </message>
    <message>
        <source>Quick question</source>
        <translation>Question rapide</translation>
    </message>
    <message>
        <source>Safer community</source>
        <translation>Communauté plus sûre</translation>
    </message>
    <message>
        <source>Say it in fewer words, or share it between two slides.</source>
        <translation>Dites-le en moins de mots, ou partagez-le entre deux diapositives.</translation>
    </message>
    <message>
        <source>Social media plays a small part, done well</source>
        <translation>Les médias sociaux y jouent un petit rôle, bien tenu</translation>
    </message>
    <message>
        <source>Talk about it</source>
        <translation>Parlons-en</translation>
    </message>
    <message>
        <source>This does not fit on the page, even in small type.</source>
        <translation>Ceci ne tient pas sur la page, même en petits caractères.</translation>
    </message>
    <message>
        <source>True</source>
        <translation>Vrai</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>What would you do now?</source>
        <translation>Que feriez-vous maintenant?</translation>
    </message>
    <message>
        <source>left</source>
        <translation>encore</translation>
    </message>
    <message>
        <source>minutes left</source>
        <translation>minutes encore</translation>
    </message>
    <message>
        <source>{minutes} minutes</source>
        <translation>{minutes} minutes</translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message>
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Chart: {title}</source>
        <translation>Graphique&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Clip: {title}</source>
        <translation>Vidéo&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Faire</translation>
    </message>
    <message>
        <source>For facilitators</source>
        <translation>Pour l’animation</translation>
    </message>
    <message>
        <source>For those who take part</source>
        <translation>Pour les personnes participantes</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>Matériel</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Module {number}</source>
        <translation>Module {number}</translation>
    </message>
    <message>
        <source>No:</source>
        <translation>Non&#xa0;:</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>Objection</translation>
    </message>
    <message>
        <source>Running order</source>
        <translation>Déroulement</translation>
    </message>
    <message>
        <source>Say</source>
        <translation>Dire</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>The clip in words</source>
        <translation>La vidéo en mots</translation>
    </message>
    <message>
        <source>The clip in words: {title}</source>
        <translation>La vidéo en mots&#xa0;: {title}</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Yes:</source>
        <translation>Oui&#xa0;:</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>facultatif</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} min</translation>
    </message>
</context>
<context>
    <name>proof</name>
    <message>
        <source>Add a critical goal on another page, or drop shuffle.</source>
        <translation>Ajoutez un objectif critique sur une autre page, ou retirez shuffle.</translation>
    </message>
    <message>
        <source>Add a critical goal that needs another page.</source>
        <translation>Ajoutez un objectif requis (critical) qui demande une autre page.</translation>
    </message>
    <message>
        <source>Add a goal that needs it, or mark it: distractor: on (or distractors: [{name}]).</source>
        <translation>Ajoutez un objectif qui en a besoin, ou marquez-le&#xa0;: distractor: on (ou distractors: [{name}]).</translation>
    </message>
    <message>
        <source>Always answering late</source>
        <translation>Toujours répondre tard</translation>
    </message>
    <message>
        <source>Always staying silent</source>
        <translation>Toujours garder le silence</translation>
    </message>
    <message>
        <source>Always taking the first reply</source>
        <translation>Toujours prendre la première réponse</translation>
    </message>
    <message>
        <source>Always taking the last reply</source>
        <translation>Toujours prendre la dernière réponse</translation>
    </message>
    <message>
        <source>Always taking the longest reply</source>
        <translation>Toujours prendre la réponse la plus longue</translation>
    </message>
    <message>
        <source>Always taking the most apologetic reply</source>
        <translation>Toujours prendre la réponse qui s’excuse le plus</translation>
    </message>
    <message>
        <source>Answering at random passes {percent} % of the time.</source>
        <translation>Répondre au hasard réussit {percent}&#xa0;% du temps.</translation>
    </message>
    <message>
        <source>Ask for something else, or leave one out.</source>
        <translation>Demandez autre chose, ou laissez-en une de côté.</translation>
    </message>
    <message>
        <source>At “{turn}” nothing can be answered when trust is {trust}.</source>
        <translation>À «&#xa0;{turn}&#xa0;», rien ne peut être répondu quand la confiance est à {trust}.</translation>
    </message>
    <message>
        <source>Change the order or the length of the replies, their effects, or the pass mark.</source>
        <translation>Changez l’ordre ou la longueur des réponses, leurs effets, ou le seuil de réussite.</translation>
    </message>
    <message>
        <source>Closing everything</source>
        <translation>Tout fermer</translation>
    </message>
    <message>
        <source>Compare it with the real networks and set checked: to that day.</source>
        <translation>Comparez-le aux vrais réseaux et mettez cette date dans checked:.</translation>
    </message>
    <message>
        <source>Drop or change one of them; see lines {lines}.</source>
        <translation>Retirez ou changez l’un d’eux; voyez les lignes {lines}.</translation>
    </message>
    <message>
        <source>Drop the goal, mark the item out_of_reach, or give a setting the missing option.</source>
        <translation>Retirez l’objectif, marquez l’élément out_of_reach, ou donnez à un paramètre l’option qui manque.</translation>
    </message>
    <message>
        <source>Drop the goal, or name other viewers.</source>
        <translation>Retirez l’objectif, ou nommez d’autres personnes.</translation>
    </message>
    <message>
        <source>Drop the goal: the item is shown in the debrief. Or remove out_of_reach.</source>
        <translation>Retirez l’objectif&#xa0;: l’élément est montré dans le bilan. Ou retirez out_of_reach.</translation>
    </message>
    <message>
        <source>Even the best path fails: {headline}.</source>
        <translation>Même le meilleur chemin échoue&#xa0;: {headline}.</translation>
    </message>
    <message>
        <source>Every conversation ends. Lead it on to a new turn; it goes round in: {turns}.</source>
        <translation>Toute conversation finit. Menez-la à un nouveau tour; elle tourne en rond dans&#xa0;: {turns}.</translation>
    </message>
    <message>
        <source>Every path ends with trust {trust}: there is nothing to score.</source>
        <translation>Chaque chemin finit avec une confiance de {trust}&#xa0;: il n’y a rien à noter.</translation>
    </message>
    <message>
        <source>Give the replies moves: that differ.</source>
        <translation>Donnez aux réponses des moves: qui diffèrent.</translation>
    </message>
    <message>
        <source>Guessing passes {percent} % of the time; 1 % is allowed.</source>
        <translation>Répondre au hasard réussit {percent}&#xa0;% du temps; 1&#xa0;% est permis.</translation>
    </message>
    <message>
        <source>In {count} of {total} statements the longest anchor is the one for {level}.</source>
        <translation>Dans {count} énoncés sur {total}, le repère le plus long est celui de {level}.</translation>
    </message>
    <message>
        <source>Its length gives it away. Shorten it, or let another be better in one respect.</source>
        <translation>Sa longueur la trahit. Raccourcissez-la, ou laissez une autre être meilleure sur un point.</translation>
    </message>
    <message>
        <source>Lead a reply to it with to:, or take it out.</source>
        <translation>Menez-y une réponse avec to:, ou retirez-le.</translation>
    </message>
    <message>
        <source>Leave one reply of that turn without if:.</source>
        <translation>Laissez une réponse de ce tour sans if:.</translation>
    </message>
    <message>
        <source>Leaving everything as it is</source>
        <translation>Tout laisser tel quel</translation>
    </message>
    <message>
        <source>Lower the pass mark, or take a flag off that path.</source>
        <translation>Abaissez le seuil de réussite, ou retirez un drapeau de ce chemin.</translation>
    </message>
    <message>
        <source>Make the anchors of one statement about as long.</source>
        <translation>Faites les repères d’un énoncé à peu près aussi longs.</translation>
    </message>
    <message>
        <source>More than a million combinations hang together in: {goals}.</source>
        <translation>Plus d’un million de combinaisons se tiennent dans&#xa0;: {goals}.</translation>
    </message>
    <message>
        <source>No network with its menus moved is sound for this task.</source>
        <translation>Aucun réseau aux menus déplacés ne convient à cette tâche.</translation>
    </message>
    <message>
        <source>No path comes to the turn “{turn}”.</source>
        <translation>Aucun chemin ne mène au tour «&#xa0;{turn}&#xa0;».</translation>
    </message>
    <message>
        <source>Opening everything</source>
        <translation>Tout ouvrir</translation>
    </message>
    <message>
        <source>Raise the pass mark or the floors, or make a goal critical that this misses.</source>
        <translation>Relevez le seuil de réussite ou les minimums, ou rendez requis un objectif que cela manque (critical).</translation>
    </message>
    <message>
        <source>Raise the pass mark or the floors, or make more goals critical.</source>
        <translation>Relevez le seuil de réussite ou les minimums, ou rendez plus d’objectifs requis (critical).</translation>
    </message>
    <message>
        <source>Raise the pass mark, or make a flag critical.</source>
        <translation>Relevez le seuil de réussite, ou rendez un drapeau critique.</translation>
    </message>
    <message>
        <source>Say it in a few words; what shows it is written beside it.</source>
        <translation>Dites-le en quelques mots; ce qui le montre s’écrit à côté.</translation>
    </message>
    <message>
        <source>Split the goals or items that tie these: {settings}.</source>
        <translation>Séparez les objectifs ou les éléments qui lient ces paramètres&#xa0;: {settings}.</translation>
    </message>
    <message>
        <source>The anchor “{anchor}” is longer than {most} characters.</source>
        <translation>Le repère «&#xa0;{anchor}&#xa0;» dépasse {most} caractères.</translation>
    </message>
    <message>
        <source>The goal to {goal} cannot be met: no setting does it.</source>
        <translation>L’objectif de {goal} ne peut pas être atteint&#xa0;: aucun paramètre ne le permet.</translation>
    </message>
    <message>
        <source>The goal to {goal} is about something out of reach.</source>
        <translation>L’objectif de {goal} porte sur un élément hors de portée.</translation>
    </message>
    <message>
        <source>The goal to {goal} is always met, whatever is chosen.</source>
        <translation>L’objectif de {goal} est toujours atteint, quoi qu’on choisisse.</translation>
    </message>
    <message>
        <source>The network does not say when it was last checked.</source>
        <translation>Le réseau ne dit pas quand il a été vérifié.</translation>
    </message>
    <message>
        <source>The page “{page}” alone is enough to pass, with {score}.</source>
        <translation>La page «&#xa0;{page}&#xa0;» suffit à elle seule pour réussir, avec {score}.</translation>
    </message>
    <message>
        <source>The path to the most trust goes through “{reply}”, which is critical: {flags}.</source>
        <translation>Le chemin vers la plus grande confiance passe par «&#xa0;{reply}&#xa0;», qui est critique&#xa0;: {flags}.</translation>
    </message>
    <message>
        <source>The reply “{reply}” is never offered.</source>
        <translation>La réponse «&#xa0;{reply}&#xa0;» n’est jamais offerte.</translation>
    </message>
    <message>
        <source>The reply “{reply}” is the best in every respect, and the longest.</source>
        <translation>La réponse «&#xa0;{reply}&#xa0;» est la meilleure en tout, et la plus longue.</translation>
    </message>
    <message>
        <source>The reply “{reply}” leads back to “{turn}”.</source>
        <translation>La réponse «&#xa0;{reply}&#xa0;» ramène à «&#xa0;{turn}&#xa0;».</translation>
    </message>
    <message>
        <source>The setting “{setting}” makes no difference to a full answer.</source>
        <translation>Le paramètre «&#xa0;{setting}&#xa0;» ne change rien à une réponse complète.</translation>
    </message>
    <message>
        <source>The statement “{statement}” says the same for {first} and {second}: “{anchor}”.</source>
        <translation>L’énoncé «&#xa0;{statement}&#xa0;» dit la même chose pour {first} et {second}&#xa0;: «&#xa0;{anchor}&#xa0;».</translation>
    </message>
    <message>
        <source>The weights of the goals give too many different sums.</source>
        <translation>Les poids des objectifs donnent trop de sommes différentes.</translation>
    </message>
    <message>
        <source>These goals cannot all be met at once: {goals}.</source>
        <translation>Ces objectifs ne peuvent pas tous être atteints à la fois&#xa0;: {goals}.</translation>
    </message>
    <message>
        <source>Trust there is {least} to {most}. Change its if:, or what raises the flags it names.</source>
        <translation>La confiance y va de {least} à {most}. Changez son if:, ou ce qui lève les drapeaux qu’il nomme.</translation>
    </message>
    <message>
        <source>Two statements say “{statement}”.</source>
        <translation>Deux énoncés disent «&#xa0;{statement}&#xa0;».</translation>
    </message>
    <message>
        <source>Use fewer flags in if: and round effects (5, 10), or let paths come together sooner.</source>
        <translation>Utilisez moins de drapeaux dans if: et des effets ronds (5, 10), ou faites se rejoindre les chemins plus tôt.</translation>
    </message>
    <message>
        <source>Use round weights: 2, 4, 8.</source>
        <translation>Utilisez des poids ronds&#xa0;: 2, 4, 8.</translation>
    </message>
    <message>
        <source>What fails the run must not earn the most trust.</source>
        <translation>Ce qui fait échouer ne doit pas gagner le plus de confiance.</translation>
    </message>
    <message>
        <source>Write what can be seen at {second} and not yet at {first}.</source>
        <translation>Écrivez ce qui se voit à {second} et pas encore à {first}.</translation>
    </message>
    <message>
        <source>hide “{item}” from {viewers}</source>
        <translation>cacher «&#xa0;{item}&#xa0;» à {viewers}</translation>
    </message>
    <message>
        <source>show “{item}” to {viewers}</source>
        <translation>montrer «&#xa0;{item}&#xa0;» à {viewers}</translation>
    </message>
    <message>
        <source>{name} was last checked {days} days ago, more than 180.</source>
        <translation>{name} a été vérifié il y a {days} jours, plus de 180.</translation>
    </message>
    <message>
        <source>{strategy} already passes, with {score}.</source>
        <translation>{strategy} suffit déjà pour réussir, avec {score}.</translation>
    </message>
    <message>
        <source>{way} ({language})</source>
        <translation>{way} ({language})</translation>
    </message>
    <message>
        <source>“{audience}” everywhere, the rest closed,</source>
        <translation>«&#xa0;{audience}&#xa0;» partout, le reste fermé,</translation>
    </message>
</context>
<context>
    <name>quiz</name>
    <message>
        <source>A script is not carried over; this question is left out.</source>
        <translation>Un script n’est pas repris; cette question est laissée de côté.</translation>
    </message>
    <message>
        <source>An essay cannot be scored here; it is left out.</source>
        <translation>Un texte libre ne peut pas être noté ici; il est laissé de côté.</translation>
    </message>
    <message>
        <source>No answer of this question is right; it is left out.</source>
        <translation>Aucune réponse de cette question n’est juste; elle est laissée de côté.</translation>
    </message>
    <message>
        <source>No answer of “{ask}” is right.</source>
        <translation>Aucune réponse de «&#xa0;{ask}&#xa0;» n’est juste.</translation>
    </message>
    <message>
        <source>Put an X into the brackets of the right one.</source>
        <translation>Mettez un X entre les crochets de la bonne.</translation>
    </message>
    <message>
        <source>Scripts and macros of LiaScript are not carried over.</source>
        <translation>Les scripts et macros de LiaScript ne sont pas repris.</translation>
    </message>
    <message>
        <source>Take it out; only text, answers, hints and a reason remain.</source>
        <translation>Retirez-le; il ne reste que le texte, les réponses, les indices et une raison.</translation>
    </message>
    <message>
        <source>The brace that opens here is never closed.</source>
        <translation>L’accolade qui s’ouvre ici n’est jamais fermée.</translation>
    </message>
    <message>
        <source>The hints of “{ask}” are not carried over.</source>
        <translation>Les indices de «&#xa0;{ask}&#xa0;» ne sont pas repris.</translation>
    </message>
    <message>
        <source>There is no question here.</source>
        <translation>Il n’y a pas de question ici.</translation>
    </message>
    <message>
        <source>There is no question in this file.</source>
        <translation>Il n’y a pas de question dans ce fichier.</translation>
    </message>
    <message>
        <source>These answers belong to no question.</source>
        <translation>Ces réponses n’appartiennent à aucune question.</translation>
    </message>
    <message>
        <source>This question has no answers in braces.</source>
        <translation>Cette question n’a pas de réponses entre accolades.</translation>
    </message>
    <message>
        <source>Use [( )] for one right answer, [[ ]] for several.</source>
        <translation>Utilisez [( )] pour une bonne réponse, [[ ]] pour plusieurs.</translation>
    </message>
    <message>
        <source>Write the question in the line above them.</source>
        <translation>Écrivez la question sur la ligne au-dessus.</translation>
    </message>
    <message>
        <source>“{ask}” asks for an order, which GIFT cannot; left out.</source>
        <translation>«&#xa0;{ask}&#xa0;» demande un ordre, ce que GIFT ne permet pas; laissée de côté.</translation>
    </message>
    <message>
        <source>“{ask}” has no form in LiaScript; left out.</source>
        <translation>«&#xa0;{ask}&#xa0;» n’a pas de forme en LiaScript; laissée de côté.</translation>
    </message>
    <message>
        <source>“{ask}” has two right answers of which one may be chosen.</source>
        <translation>«&#xa0;{ask}&#xa0;» a deux bonnes réponses dont une seule peut être choisie.</translation>
    </message>
    <message>
        <source>“{ask}” mixes answers of two kinds.</source>
        <translation>«&#xa0;{ask}&#xa0;» mêle des réponses de deux sortes.</translation>
    </message>
    <message>
        <source>“{text}” is not a number.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas un nombre.</translation>
    </message>
</context>
<context>
    <name>record</name>
    <message>
        <source>Began</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Day {day}:</source>
        <translation>Jour {day}&#xa0;:</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Drawings</source>
        <translation>Dessins</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Exercices</translation>
    </message>
    <message>
        <source>Parking lot</source>
        <translation>Mis de côté</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Slide</source>
        <translation>Diapositive</translation>
    </message>
    <message>
        <source>Times in minutes</source>
        <translation>Durées en minutes</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Réel</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>pas montré</translation>
    </message>
    <message>
        <source>on “{title}”, {at}</source>
        <translation>sur «&#xa0;{title}&#xa0;», {at}</translation>
    </message>
</context>
<context>
    <name>recording</name>
    <message>
        <source>The record of this show could not be written to {path}: {why}.</source>
        <translation>Le compte rendu de cette présentation n’a pas pu être écrit dans {path}&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>The record of this show: {path}</source>
        <translation>Le compte rendu de cette présentation&#xa0;: {path}</translation>
    </message>
    <message>
        <source>its journal has no beginning</source>
        <translation>son journal n’a pas de début</translation>
    </message>
</context>
<context>
    <name>replan</name>
    <message>
        <source>A break takes 1 to {most} minutes.</source>
        <translation>Une pause prend de 1 à {most} minutes.</translation>
    </message>
    <message>
        <source>Choose two parts and some minutes to move.</source>
        <translation>Choisissez deux parties et des minutes à déplacer.</translation>
    </message>
    <message>
        <source>Nothing is left there to skip.</source>
        <translation>Il n’y reste rien à sauter.</translation>
    </message>
    <message>
        <source>That part is not in the plan.</source>
        <translation>Cette partie n’est pas dans le plan.</translation>
    </message>
    <message>
        <source>There is no change of the plan to undo.</source>
        <translation>Il n’y a pas de changement du plan à annuler.</translation>
    </message>
    <message>
        <source>“{kind}” is not a change of a plan.</source>
        <translation>«&#xa0;{kind}&#xa0;» n’est pas un changement de plan.</translation>
    </message>
    <message>
        <source>“{title}” has only {minutes} min left to give.</source>
        <translation>«&#xa0;{title}&#xa0;» n’a plus que {minutes} min à donner.</translation>
    </message>
    <message>
        <source>“{title}” is not skipped.</source>
        <translation>«&#xa0;{title}&#xa0;» n’est pas sautée.</translation>
    </message>
    <message>
        <source>“{title}” is skipped or over; take it up first.</source>
        <translation>«&#xa0;{title}&#xa0;» est sautée ou terminée; reprenez-la d’abord.</translation>
    </message>
</context>
<context>
    <name>results</name>
    <message>
        <source>Choose another backup. Nothing was changed.</source>
        <translation>Choisissez une autre copie. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>Choose another place. The results themselves are not touched.</source>
        <translation>Choisissez un autre endroit. Les résultats eux-mêmes ne sont pas touchés.</translation>
    </message>
    <message>
        <source>Close the other window, then erase once more.</source>
        <translation>Fermez l’autre fenêtre, puis effacez encore une fois.</translation>
    </message>
    <message>
        <source>Close the other window, then open the results again.</source>
        <translation>Fermez l’autre fenêtre, puis rouvrez les résultats.</translation>
    </message>
    <message>
        <source>Close the other window, then try again; until then results can be read here, not added. Nothing is lost.</source>
        <translation>Fermez l’autre fenêtre, puis réessayez; d’ici là, on peut lire les résultats ici, pas en ajouter. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>Free some space on that disk, then try again. {safe}</source>
        <translation>Libérez de la place sur ce disque, puis réessayez. {safe}</translation>
    </message>
    <message>
        <source>Let the program move the damaged file aside and start a new one. It is kept in the folder “{aside}” and never deleted unless you erase your results.</source>
        <translation>Laissez le programme mettre le fichier abîmé de côté et en commencer un autre. Il est gardé dans le dossier «&#xa0;{aside}&#xa0;» et n’est jamais supprimé, sauf si vous effacez vos résultats.</translation>
    </message>
    <message>
        <source>Make the folder writable, or choose another one with --data FOLDER. {safe}</source>
        <translation>Permettez d’écrire dans ce dossier, ou choisissez-en un autre avec --data DOSSIER. {safe}</translation>
    </message>
    <message>
        <source>Move that file away, or choose another folder with --data FOLDER.</source>
        <translation>Déplacez ce fichier, ou choisissez un autre dossier avec --data DOSSIER.</translation>
    </message>
    <message>
        <source>No backup of the results in {folder} was made: the disk is nearly full.</source>
        <translation>Aucune copie des résultats de {folder} n’a été faite&#xa0;: le disque est presque plein.</translation>
    </message>
    <message>
        <source>Nothing is lost: everything kept so far is still there.</source>
        <translation>Rien n’est perdu&#xa0;: tout ce qui a été gardé est encore là.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été changé.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask for the file to be exported again.</source>
        <translation>Rien n’a été changé. Demandez que le fichier soit exporté de nouveau.</translation>
    </message>
    <message>
        <source>Nothing was changed. Begin a new attempt.</source>
        <translation>Rien n’a été changé. Commencez une nouvelle tentative.</translation>
    </message>
    <message>
        <source>Put results.sqlite back, then start the program again.</source>
        <translation>Remettez results.sqlite en place, puis relancez le programme.</translation>
    </message>
    <message>
        <source>Results are being taken in; nothing else can be kept in {folder} meanwhile.</source>
        <translation>Une importation est en cours; rien d’autre ne peut être gardé dans {folder} pendant ce temps.</translation>
    </message>
    <message>
        <source>Results cannot be kept in {folder}: the disk answered “{detail}”.</source>
        <translation>Les résultats ne peuvent pas être gardés dans {folder}&#xa0;: le disque a répondu «&#xa0;{detail}&#xa0;».</translation>
    </message>
    <message>
        <source>Results cannot be kept: the disk that holds {folder} is full.</source>
        <translation>Les résultats ne peuvent pas être gardés&#xa0;: le disque de {folder} est plein.</translation>
    </message>
    <message>
        <source>Results cannot be kept: {folder} cannot be written ({detail}).</source>
        <translation>Les résultats ne peuvent pas être gardés&#xa0;: impossible d’écrire dans {folder} ({detail}).</translation>
    </message>
    <message>
        <source>Results cannot be kept: {folder} cannot be written.</source>
        <translation>Les résultats ne peuvent pas être gardés&#xa0;: impossible d’écrire dans {folder}.</translation>
    </message>
    <message>
        <source>Results cannot be kept: {path} should be a folder, but a file is there.</source>
        <translation>Les résultats ne peuvent pas être gardés&#xa0;: {path} devrait être un dossier, mais c’est un fichier.</translation>
    </message>
    <message>
        <source>Start the newer version, or choose another folder with --data FOLDER. Nothing was changed.</source>
        <translation>Ouvrez la version plus récente, ou choisissez un autre dossier avec --data DOSSIER. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>The backup {name} in {folder} cannot be used: it is damaged ({detail}).</source>
        <translation>La copie {name} dans {folder} ne peut pas servir&#xa0;: elle est endommagée ({detail}).</translation>
    </message>
    <message>
        <source>The results are erased, but traces of them stay in the journal in {folder} because another window is reading it.</source>
        <translation>Les résultats sont effacés, mais il en reste des traces dans le journal de {folder}, qu’une autre fenêtre est en train de lire.</translation>
    </message>
    <message>
        <source>The results file in {folder} was moved or deleted while the program was using it.</source>
        <translation>Le fichier des résultats dans {folder} a été déplacé ou supprimé pendant que le programme s’en servait.</translation>
    </message>
    <message>
        <source>The results in {folder} are in use by another window of this program.</source>
        <translation>Les résultats dans {folder} servent à une autre fenêtre de ce programme.</translation>
    </message>
    <message>
        <source>The results in {folder} are open for reading only; nothing can be added.</source>
        <translation>Les résultats dans {folder} sont ouverts en lecture seule; rien ne peut y être ajouté.</translation>
    </message>
    <message>
        <source>The results in {folder} cannot be read: the file is damaged ({detail}).</source>
        <translation>Les résultats dans {folder} ne peuvent pas être lus&#xa0;: le fichier est abîmé ({detail}).</translation>
    </message>
    <message>
        <source>The results in {folder} refuse this change: {detail}.</source>
        <translation>Les résultats dans {folder} refusent ce changement&#xa0;: {detail}.</translation>
    </message>
    <message>
        <source>The results in {folder} were written by a newer version of this program (their format is {version}; this program knows {known}).</source>
        <translation>Les résultats dans {folder} viennent d’une version plus récente du programme (leur format est {version}; ce programme connaît {known}).</translation>
    </message>
    <message>
        <source>The results lie in {folder}, on a network drive. A lost connection can damage them. Choose a folder on this laptop with --data FOLDER.</source>
        <translation>Les résultats sont dans {folder}, sur un lecteur réseau. Une connexion perdue peut les endommager. Choisissez un dossier de cet ordinateur avec --data DOSSIER.</translation>
    </message>
    <message>
        <source>The results lie in {folder}, which “{name}” copies elsewhere. That can damage them, and they leave this laptop. Choose another folder with --data FOLDER.</source>
        <translation>Les résultats sont dans {folder}, que «&#xa0;{name}&#xa0;» copie ailleurs. Cela peut les endommager, et ils quittent cet ordinateur. Choisissez un autre dossier avec --data DOSSIER.</translation>
    </message>
    <message>
        <source>There is no backup {path}.</source>
        <translation>Il n’y a pas de copie {path}.</translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Try again; if it stays so, check the disk. {safe}</source>
        <translation>Réessayez; si cela persiste, vérifiez le disque. {safe}</translation>
    </message>
    <message>
        <source>Wait until it is done, then try again. Nothing is lost.</source>
        <translation>Attendez la fin, puis réessayez. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>a newer version of this program wrote it</source>
        <translation>une version plus récente de ce programme l’a écrit</translation>
    </message>
    <message>
        <source>a session needs a name</source>
        <translation>une séance demande un nom</translation>
    </message>
    <message>
        <source>an attempt of {name} is here already with another result</source>
        <translation>une tentative de {name} est déjà ici avec un autre résultat</translation>
    </message>
    <message>
        <source>another step has the number {seq}</source>
        <translation>une autre étape porte le numéro {seq}</translation>
    </message>
    <message>
        <source>it belongs to another program</source>
        <translation>il appartient à un autre programme</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>il ne peut pas être lu</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>il est vide</translation>
    </message>
    <message>
        <source>it is longer than any such line is</source>
        <translation>elle est plus longue qu’une telle ligne ne peut l’être</translation>
    </message>
    <message>
        <source>it is no file of results from this program</source>
        <translation>ce n’est pas un fichier de résultats de ce programme</translation>
    </message>
    <message>
        <source>it is no record of results</source>
        <translation>ce n’est pas un enregistrement de résultats</translation>
    </message>
    <message>
        <source>it is not a database</source>
        <translation>ce n’est pas une base de données</translation>
    </message>
    <message>
        <source>it is not whole: {size} bytes</source>
        <translation>il n’est pas entier&#xa0;: {size} octets</translation>
    </message>
    <message>
        <source>it refers to “{name}”, which the file does not hold</source>
        <translation>il renvoie à «&#xa0;{name}&#xa0;», que le fichier ne contient pas</translation>
    </message>
    <message>
        <source>step {seq} comes before step {missing}</source>
        <translation>l’étape {seq} vient avant l’étape {missing}</translation>
    </message>
    <message>
        <source>that person was erased</source>
        <translation>cette personne a été effacée</translation>
    </message>
    <message>
        <source>the attempt is over</source>
        <translation>la tentative est terminée</translation>
    </message>
    <message>
        <source>the attempt was erased</source>
        <translation>la tentative a été effacée</translation>
    </message>
    <message>
        <source>the end of the file is missing</source>
        <translation>la fin du fichier manque</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>le fichier est vide</translation>
    </message>
    <message>
        <source>the file was changed after it was written, or is damaged</source>
        <translation>le fichier a été changé après son écriture, ou est endommagé</translation>
    </message>
    <message>
        <source>the session is closed</source>
        <translation>la session est fermée</translation>
    </message>
    <message>
        <source>there is more after the end</source>
        <translation>il y a autre chose après la fin</translation>
    </message>
    <message>
        <source>{name} is missing, but its journal is there</source>
        <translation>{name} manque, mais son journal est là</translation>
    </message>
    <message>
        <source>{path} cannot be read: {why}.</source>
        <translation>{path} ne peut pas être lu&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>{path} was not taken in: line {line}: {why}.</source>
        <translation>{path} n’a pas été importé, ligne {line}&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>{path} was not written: {why}.</source>
        <translation>{path} n’a pas été écrit&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>“workshop results backup --list” names those there are.</source>
        <translation>«&#xa0;workshop results backup --list&#xa0;» nomme celles qui existent.</translation>
    </message>
    <message>
        <source>“{field}” in {record} cannot be {value}</source>
        <translation>«&#xa0;{field}&#xa0;» dans {record} ne peut pas être {value}</translation>
    </message>
    <message>
        <source>“{field}” is missing in {record}</source>
        <translation>«&#xa0;{field}&#xa0;» manque dans {record}</translation>
    </message>
    <message>
        <source>“{field}” is not known in {record}</source>
        <translation>«&#xa0;{field}&#xa0;» est inconnu dans {record}</translation>
    </message>
</context>
<context>
    <name>room</name>
    <message>
        <source>Enough: it needed {mark}</source>
        <translation>Assez&#xa0;: il fallait {mark}</translation>
    </message>
    <message>
        <source>Every goal is met. What did it cost?</source>
        <translation>Chaque objectif est atteint. Qu’est-ce que cela a coûté?</translation>
    </message>
    <message>
        <source>False</source>
        <translation>Faux</translation>
    </message>
    <message>
        <source>Hide “{thing}” from {viewers}.</source>
        <translation>Cachez «&#xa0;{thing}&#xa0;» à {viewers}.</translation>
    </message>
    <message>
        <source>Keep “{thing}” for {viewers}.</source>
        <translation>Gardez «&#xa0;{thing}&#xa0;» pour {viewers}.</translation>
    </message>
    <message>
        <source>Next without a reply says nothing.</source>
        <translation>Suivant sans réponse ne dit rien.</translation>
    </message>
    <message>
        <source>No score is kept here.</source>
        <translation>Aucune note n’est gardée ici.</translation>
    </message>
    <message>
        <source>Not enough: it needs {mark}, and nothing critical open</source>
        <translation>Pas assez&#xa0;: il faut {mark}, et rien de critique ouvert</translation>
    </message>
    <message>
        <source>Not enough: it needs {mark}, and nothing too serious</source>
        <translation>Pas assez&#xa0;: il faut {mark}, et rien de trop grave</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Protection</translation>
    </message>
    <message>
        <source>Right would have been</source>
        <translation>La bonne réponse était</translation>
    </message>
    <message>
        <source>Seen by: {viewer}</source>
        <translation>Vu par&#xa0;: {viewer}</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Encore ouvert</translation>
    </message>
    <message>
        <source>The best path: “{reply}”</source>
        <translation>Le meilleur chemin&#xa0;: «&#xa0;{reply}&#xa0;»</translation>
    </message>
    <message>
        <source>The first one: {summary} {how}</source>
        <translation>Le premier&#xa0;: {summary} {how}</translation>
    </message>
    <message>
        <source>The paths part at turn {number}. You:</source>
        <translation>Les chemins se séparent au tour {number}. Vous&#xa0;:</translation>
    </message>
    <message>
        <source>The room answered {name}</source>
        <translation>La salle a répondu à {name}</translation>
    </message>
    <message>
        <source>The room answers {name}: turn {number} of {count}</source>
        <translation>La salle répond à {name}&#xa0;: tour {number} sur {count}</translation>
    </message>
    <message>
        <source>The room played {name}</source>
        <translation>La salle a joué {name}</translation>
    </message>
    <message>
        <source>The room plays {name}: question {number} of {count}</source>
        <translation>La salle joue {name}&#xa0;: question {number} sur {count}</translation>
    </message>
    <message>
        <source>True</source>
        <translation>Vrai</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>Usefulness</source>
        <translation>Utilité</translation>
    </message>
    <message>
        <source>What do you do?</source>
        <translation>Que faites-vous?</translation>
    </message>
    <message>
        <source>Whatever you choose</source>
        <translation>Quel que soit votre choix</translation>
    </message>
    <message>
        <source>Yours is a best path. What did it ask of you?</source>
        <translation>Le vôtre est un des meilleurs chemins. Qu’a-t-il demandé de vous?</translation>
    </message>
    <message>
        <source>answered right by the room</source>
        <translation>réponses justes de la salle</translation>
    </message>
    <message>
        <source>as it is now</source>
        <translation>tel quel</translation>
    </message>
    <message>
        <source>late</source>
        <translation>tard</translation>
    </message>
    <message>
        <source>{feedback} {post}</source>
        <translation>{feedback} {post}</translation>
    </message>
    <message>
        <source>{letters} are equal. Choose one, or Next leaves it as it is.</source>
        <translation>Égalité&#xa0;: {letters}. Choisissez, ou Suivant laisse tel quel.</translation>
    </message>
    <message>
        <source>{letters} are equal. Choose one, or Next says nothing.</source>
        <translation>Égalité&#xa0;: {letters}. Choisissez, ou Suivant ne dit rien.</translation>
    </message>
    <message>
        <source>{letters} are equal. Choose one, or Next shows what is right.</source>
        <translation>Égalité&#xa0;: {letters}. Choisissez, ou Suivant montre ce qui est juste.</translation>
    </message>
    <message>
        <source>{name}: “{post}”</source>
        <translation>{name}&#xa0;: «&#xa0;{post}&#xa0;»</translation>
    </message>
    <message>
        <source>{one} {other}</source>
        <translation>{one} {other}</translation>
    </message>
    <message>
        <source>{question} {answer}</source>
        <translation>{question} {answer}</translation>
    </message>
    <message>
        <source>{question}: {answer}</source>
        <translation>{question}&#xa0;: {answer}</translation>
    </message>
    <message>
        <source>{right} of {count}</source>
        <translation>{right} sur {count}</translation>
    </message>
    <message>
        <source>{thing}: hidden now</source>
        <translation>{thing}&#xa0;: caché maintenant</translation>
    </message>
    <message>
        <source>{thing}: seen now</source>
        <translation>{thing}&#xa0;: visible maintenant</translation>
    </message>
    <message>
        <source>{title}: question {number} of {count}</source>
        <translation>{title}&#xa0;: question {number} sur {count}</translation>
    </message>
    <message>
        <source>“{setting}”: what should it be?</source>
        <translation>«&#xa0;{setting}&#xa0;»&#xa0;: que faudrait-il?</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>How large the console&apos;s notes are, in pixels.</source>
        <translation>La taille des notes de la console, en pixels.</translation>
    </message>
    <message>
        <source>How large the text in the windows is, in percent.</source>
        <translation>La taille du texte dans les fenêtres, en pourcentage.</translation>
    </message>
    <message>
        <source>The exercise that was practised last.</source>
        <translation>Le dernier exercice fait.</translation>
    </message>
    <message>
        <source>The folder of the kit that was open last.</source>
        <translation>Le dossier de la dernière trousse ouverte.</translation>
    </message>
    <message>
        <source>The language of the windows; slides keep their own.</source>
        <translation>La langue des fenêtres; les diapositives gardent la leur.</translation>
    </message>
    <message>
        <source>The module that was presented last.</source>
        <translation>Le dernier module présenté.</translation>
    </message>
    <message>
        <source>The page it was left at, from 1; 0 is none.</source>
        <translation>La page où on l’a laissé, à partir de 1; 0 veut dire aucune.</translation>
    </message>
    <message>
        <source>What plays the clips.</source>
        <translation>Ce qui fait jouer les vidéos.</translation>
    </message>
    <message>
        <source>Where clips were to be heard, the latest first.</source>
        <translation>Où les vidéos devaient s’entendre, le plus récent d’abord.</translation>
    </message>
    <message>
        <source>Where the main window was, as the window system wrote it.</source>
        <translation>Où était la fenêtre principale, tel que le système l’a noté.</translation>
    </message>
    <message>
        <source>Whether clips show their captions when they begin.</source>
        <translation>Si les vidéos montrent leurs sous-titres dès le début.</translation>
    </message>
    <message>
        <source>Whether pages change without movement.</source>
        <translation>Si les pages changent sans mouvement.</translation>
    </message>
    <message>
        <source>Whether the facilitator&apos;s console is dark or light.</source>
        <translation>Si la console d’animation est sombre ou claire.</translation>
    </message>
    <message>
        <source>Whether the windows are light or dark.</source>
        <translation>Si les fenêtres sont claires ou sombres.</translation>
    </message>
    <message>
        <source>Which display was the stage&apos;s, for each set of displays.</source>
        <translation>Quel écran était celui de la scène, pour chaque ensemble d’écrans.</translation>
    </message>
    <message>
        <source>Which keys lead to which command.</source>
        <translation>Quelles touches mènent à quelle commande.</translation>
    </message>
    <message>
        <source>Your settings cannot be kept in {path} ({reason}). They hold until you close the program.</source>
        <translation>Vos paramètres ne peuvent pas être gardés dans {path} ({reason}). Ils tiennent jusqu’à la fermeture du programme.</translation>
    </message>
    <message>
        <source>Your settings in {path} are damaged ({reason}) and the file cannot be moved aside. The usual settings are used.</source>
        <translation>Vos paramètres dans {path} sont abîmés ({reason}) et le fichier ne peut pas être mis de côté. Les paramètres habituels s’appliquent.</translation>
    </message>
    <message>
        <source>Your settings in {path} are damaged ({reason}). The file is kept as {aside}; the usual settings are used.</source>
        <translation>Vos paramètres dans {path} sont abîmés ({reason}). Le fichier est gardé sous le nom {aside}; les paramètres habituels s’appliquent.</translation>
    </message>
    <message>
        <source>Your settings in {path} cannot be read ({reason}). The usual ones are used.</source>
        <translation>Vos paramètres dans {path} ne peuvent pas être lus ({reason}). Les paramètres habituels s’appliquent.</translation>
    </message>
    <message>
        <source>“{value}” is no value for “{name}” in {path}. {default} is used.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas une valeur de «&#xa0;{name}&#xa0;» dans {path}. {default} s’applique.</translation>
    </message>
</context>
<context>
    <name>slides</name>
    <message>
        <source>A block “{word}” is shown as it is written.</source>
        <translation>Un bloc «&#xa0;{word}&#xa0;» est montré tel qu’il est écrit.</translation>
    </message>
    <message>
        <source>A question cannot hold a script.</source>
        <translation>Une question ne peut pas contenir de script.</translation>
    </message>
    <message>
        <source>A rule inside a slide is not drawn.</source>
        <translation>Un trait à l’intérieur d’une diapositive n’est pas dessiné.</translation>
    </message>
    <message>
        <source>Begin it with “&lt;!-- kit:”, small, with the colon.</source>
        <translation>Commencez-le par «&#xa0;&lt;!-- kit:&#xa0;», en minuscules, avec le deux-points.</translation>
    </message>
    <message>
        <source>Begin the quoted lines with “&gt; ”.</source>
        <translation>Commencez les lignes citées par «&#xa0;&gt;&#xa0;».</translation>
    </message>
    <message>
        <source>Check it at its source, or leave it out.</source>
        <translation>Vérifiez-le à la source, ou retirez-le.</translation>
    </message>
    <message>
        <source>Check the name and the folder; capitals count.</source>
        <translation>Vérifiez le nom et le dossier; les majuscules comptent.</translation>
    </message>
    <message>
        <source>Close it with a line of the same signs.</source>
        <translation>Fermez-le avec une ligne des mêmes signes.</translation>
    </message>
    <message>
        <source>Close it with “--&gt;”.</source>
        <translation>Fermez-le avec «&#xa0;--&gt;&#xa0;».</translation>
    </message>
    <message>
        <source>Copy it into the kit again.</source>
        <translation>Copiez-la de nouveau dans la trousse.</translation>
    </message>
    <message>
        <source>Did you mean “{word}”?</source>
        <translation>Vouliez-vous dire «&#xa0;{word}&#xa0;»?</translation>
    </message>
    <message>
        <source>Give each page its own label, as in label=E2.</source>
        <translation>Donnez à chaque page sa propre étiquette, comme label=E2.</translation>
    </message>
    <message>
        <source>Give one value for each label, with a point, as in 37.5; “-” leaves a gap.</source>
        <translation>Donnez une valeur par étiquette, avec un point, comme 37.5; «&#xa0;-&#xa0;» laisse un vide.</translation>
    </message>
    <message>
        <source>HTML is not shown: {tag}</source>
        <translation>Le HTML n’est pas affiché&#xa0;: {tag}</translation>
    </message>
    <message>
        <source>Lists or quotes are nested deeper than {limit} levels, so this slide is not read.</source>
        <translation>Les listes ou les citations s’emboîtent sur plus de {limit} niveaux; cette diapositive n’est pas lue.</translation>
    </message>
    <message>
        <source>Look at modules/facts.yaml.</source>
        <translation>Voyez modules/facts.yaml.</translation>
    </message>
    <message>
        <source>No answer of this question is marked as right.</source>
        <translation>Aucune réponse de cette question n’est marquée comme juste.</translation>
    </message>
    <message>
        <source>Put an X into its brackets: [(X)] or [[X]].</source>
        <translation>Mettez un X entre ses crochets&#xa0;: [(X)] ou [[X]].</translation>
    </message>
    <message>
        <source>Rename the file, with a “-” in place of the space.</source>
        <translation>Renommez le fichier, avec un «&#xa0;-&#xa0;» à la place de l’espace.</translation>
    </message>
    <message>
        <source>Split it into several slides.</source>
        <translation>Partagez-la en plusieurs diapositives.</translation>
    </message>
    <message>
        <source>Take it out; marks and text remain.</source>
        <translation>Retirez-le; les marques et le texte restent.</translation>
    </message>
    <message>
        <source>The clip “{target}” is empty.</source>
        <translation>La vidéo «&#xa0;{target}&#xa0;» est vide.</translation>
    </message>
    <message>
        <source>The clip “{target}” is not there.</source>
        <translation>La vidéo «&#xa0;{target}&#xa0;» est introuvable.</translation>
    </message>
    <message>
        <source>The comment that begins here is never closed.</source>
        <translation>Le commentaire qui commence ici n’est jamais fermé.</translation>
    </message>
    <message>
        <source>The fact “{id}” has no source line.</source>
        <translation>Le fait «&#xa0;{id}&#xa0;» n’a pas de ligne de source.</translation>
    </message>
    <message>
        <source>The fact “{id}” is not verified and may not be printed.</source>
        <translation>Le fait «&#xa0;{id}&#xa0;» n’est pas vérifié et ne doit pas être imprimé.</translation>
    </message>
    <message>
        <source>The fenced block that begins here is never closed.</source>
        <translation>Le bloc délimité qui commence ici n’est jamais fermé.</translation>
    </message>
    <message>
        <source>The label “{label}” stands on an earlier page too: line {line}.</source>
        <translation>L’étiquette «&#xa0;{label}&#xa0;» se trouve aussi sur une page précédente&#xa0;: ligne {line}.</translation>
    </message>
    <message>
        <source>The layout “{layout}” has nothing of its own to show here.</source>
        <translation>La mise en page «&#xa0;{layout}&#xa0;» n’a rien à montrer ici.</translation>
    </message>
    <message>
        <source>The name of this file has a space in it.</source>
        <translation>Le nom de ce fichier contient une espace.</translation>
    </message>
    <message>
        <source>The place or size “{words}” is not carried over.</source>
        <translation>La place ou la taille «&#xa0;{words}&#xa0;» n’est pas reprise.</translation>
    </message>
    <message>
        <source>The register has no fact “{id}”.</source>
        <translation>Le registre n’a pas de fait «&#xa0;{id}&#xa0;».</translation>
    </message>
    <message>
        <source>The {option} “{target}” is not there.</source>
        <translation>Le fichier «&#xa0;{target}&#xa0;» ({option}) est introuvable.</translation>
    </message>
    <message>
        <source>There is no ground “{ground}”.</source>
        <translation>Il n’y a pas de fond «&#xa0;{ground}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no layout “{layout}”.</source>
        <translation>Il n’y a pas de mise en page «&#xa0;{layout}&#xa0;».</translation>
    </message>
    <message>
        <source>This block names no exercise.</source>
        <translation>Ce bloc ne nomme aucun exercice.</translation>
    </message>
    <message>
        <source>This chart has no values to draw.</source>
        <translation>Ce graphique n’a pas de valeurs à dessiner.</translation>
    </message>
    <message>
        <source>This clip ends before it begins.</source>
        <translation>Cette vidéo finit avant de commencer.</translation>
    </message>
    <message>
        <source>This kit has no exercise “{id}”.</source>
        <translation>Cette trousse n’a pas d’exercice «&#xa0;{id}&#xa0;».</translation>
    </message>
    <message>
        <source>This kit has no exercise “{name}”.</source>
        <translation>Cette trousse n’a pas d’exercice «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>This looks like a setting, but is not read as one.</source>
        <translation>Cela ressemble à un réglage, mais n’est pas lu comme tel.</translation>
    </message>
    <message>
        <source>This module has no slides.</source>
        <translation>Ce module n’a pas de diapositives.</translation>
    </message>
    <message>
        <source>This paragraph has more than {limit} opening brackets, so its slide is not read.</source>
        <translation>Ce paragraphe a plus de {limit} crochets ouvrants; sa diapositive n’est pas lue.</translation>
    </message>
    <message>
        <source>This slide has more than {limit} lines of text, so it is not read.</source>
        <translation>Cette diapositive a plus de {limit} lignes de texte; elle n’est pas lue.</translation>
    </message>
    <message>
        <source>This slide has {size} kB of text; {limit} is the most.</source>
        <translation>Cette diapositive a {size} ko de texte; le maximum est {limit}.</translation>
    </message>
    <message>
        <source>This slide is nested too deeply to be read.</source>
        <translation>Cette diapositive a trop de niveaux pour être lue.</translation>
    </message>
    <message>
        <source>Whether the text fits was not checked: Qt cannot be loaded here ({why}).</source>
        <translation>On n’a pas vérifié si le texte tient&#xa0;: Qt ne peut pas être chargé ici ({why}).</translation>
    </message>
    <message>
        <source>Write ![title](../media/clips/clip.mp4).</source>
        <translation>Écrivez ![titre](../media/clips/video.mp4).</translation>
    </message>
    <message>
        <source>Write ![what is seen](../media/picture.png).</source>
        <translation>Écrivez ![ce que l’on voit](../media/image.png).</translation>
    </message>
    <message>
        <source>Write &lt;!-- kit: column --&gt; between the two sides.</source>
        <translation>Écrivez &lt;!-- kit: column --&gt; entre les deux côtés.</translation>
    </message>
    <message>
        <source>Write &lt;!-- kit: steps --&gt; to show a list item by item.</source>
        <translation>Écrivez &lt;!-- kit: steps --&gt; pour montrer une liste point par point.</translation>
    </message>
    <message>
        <source>Write a fenced block of code.</source>
        <translation>Écrivez un bloc de code délimité.</translation>
    </message>
    <message>
        <source>Write a fenced block “chart” with its data.</source>
        <translation>Écrivez un bloc délimité «&#xa0;chart&#xa0;» avec ses données.</translation>
    </message>
    <message>
        <source>Write a heading below the front matter.</source>
        <translation>Écrivez un titre sous l’en-tête.</translation>
    </message>
    <message>
        <source>Write a list.</source>
        <translation>Écrivez une liste.</translation>
    </message>
    <message>
        <source>Write a table.</source>
        <translation>Écrivez un tableau.</translation>
    </message>
    <message>
        <source>Write facts=F25 or facts=F25,F26.</source>
        <translation>Écrivez facts=F25 ou facts=F25,F26.</translation>
    </message>
    <message>
        <source>Write ground=paper or ground=ink.</source>
        <translation>Écrivez ground=paper ou ground=ink.</translation>
    </message>
    <message>
        <source>Write it in Markdown; only &lt;br&gt; is understood.</source>
        <translation>Écrivez-le en Markdown; seul &lt;br&gt; est compris.</translation>
    </message>
    <message>
        <source>Write label=C2.</source>
        <translation>Écrivez label=C2.</translation>
    </message>
    <message>
        <source>Write layout=statement.</source>
        <translation>Écrivez layout=statement.</translation>
    </message>
    <message>
        <source>Write minutes=4 or minutes=2.5.</source>
        <translation>Écrivez minutes=4 ou minutes=2.5.</translation>
    </message>
    <message>
        <source>Write series: [{label: …, values: [37, 63]}].</source>
        <translation>Écrivez series: [{label: …, values: [37, 63]}].</translation>
    </message>
    <message>
        <source>Write start=0:05 end=0:40, in minutes and seconds.</source>
        <translation>Écrivez start=0:05 end=0:40, en minutes et secondes.</translation>
    </message>
    <message>
        <source>Write the exercise&apos;s id inside it.</source>
        <translation>Écrivez-y l’identifiant de l’exercice.</translation>
    </message>
    <message>
        <source>Write the question as a heading.</source>
        <translation>Écrivez la question comme un titre.</translation>
    </message>
    <message>
        <source>Write title=&quot;A few words&quot;.</source>
        <translation>Écrivez title=&quot;Quelques mots&quot;.</translation>
    </message>
    <message>
        <source>Write {key} alone to switch it on.</source>
        <translation>Écrivez {key} seul pour l’activer.</translation>
    </message>
    <message>
        <source>Write “---” between empty lines to end a slide.</source>
        <translation>Écrivez «&#xa0;---&#xa0;» entre deux lignes vides pour terminer une diapositive.</translation>
    </message>
    <message>
        <source>media/catalogue.yaml has no clip “{name}”.</source>
        <translation>media/catalogue.yaml n’a pas de vidéo «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>minutes={text} is not a number of minutes.</source>
        <translation>minutes={text} n’est pas un nombre de minutes.</translation>
    </message>
    <message>
        <source>volume={text} is not a number from 0 to 100.</source>
        <translation>volume={text} n’est pas un nombre de 0 à 100.</translation>
    </message>
    <message>
        <source>{key}={text} is not a time.</source>
        <translation>{key}={text} n’est pas un temps.</translation>
    </message>
    <message>
        <source>{tag} is not carried over; what it holds stands at once.</source>
        <translation>{tag} n’est pas repris; ce qu’il contient apparaît d’un coup.</translation>
    </message>
    <message>
        <source>{values} values stand against {labels} labels.</source>
        <translation>{values} valeurs pour {labels} étiquettes.</translation>
    </message>
    <message>
        <source>“{key}” in the front matter is not carried over.</source>
        <translation>«&#xa0;{key}&#xa0;», dans l’en-tête, n’est pas repris.</translation>
    </message>
    <message>
        <source>“{key}” is not a setting of a slide.</source>
        <translation>«&#xa0;{key}&#xa0;» n’est pas un paramètre de diapositive.</translation>
    </message>
    <message>
        <source>“{key}” is on or off.</source>
        <translation>«&#xa0;{key}&#xa0;» est présent ou absent, sans valeur.</translation>
    </message>
    <message>
        <source>“{key}” needs a value.</source>
        <translation>«&#xa0;{key}&#xa0;» a besoin d’une valeur.</translation>
    </message>
    <message>
        <source>“{option}” is not something an embed understands.</source>
        <translation>«&#xa0;{option}&#xa0;» n’est pas une option que l’on peut donner ici.</translation>
    </message>
    <message>
        <source>“{text}” is not a number.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas un nombre.</translation>
    </message>
    <message>
        <source>“{what}” is not carried over.</source>
        <translation>«&#xa0;{what}&#xa0;» n’est pas repris.</translation>
    </message>
    <message>
        <source>“{word}” means nothing here.</source>
        <translation>«&#xa0;{word}&#xa0;» n’a pas de sens ici.</translation>
    </message>
</context>
<context>
    <name>start</name>
    <message>
        <source>{what} {hint}</source>
        <translation>{what} {hint}</translation>
    </message>
</context>
<context>
    <name>tour</name>
    <message>
        <source>The folder {path} cannot be made: {why}.</source>
        <translation>Le dossier {path} ne peut pas être créé&#xa0;: {why}.</translation>
    </message>
</context>
<context>
    <name>video</name>
    <message>
        <source>Clips are played by {name}, as chosen in the settings.</source>
        <translation>Les vidéos passent par {name}, comme choisi dans les paramètres.</translation>
    </message>
    <message>
        <source>Clips are played by {name}, because Qt Multimedia is not there: {why}</source>
        <translation>Les vidéos passent par {name}, car Qt Multimedia manque&#xa0;: {why}</translation>
    </message>
    <message>
        <source>Clips are played by {name}, because libVLC is not there: {why} On Debian and Ubuntu: sudo apt install libvlc5 vlc-plugin-base</source>
        <translation>Les vidéos passent par {name}, car libVLC manque&#xa0;: {why} Sous Debian et Ubuntu&#xa0;: sudo apt install libvlc5 vlc-plugin-base</translation>
    </message>
    <message>
        <source>Clips are played by {name}.</source>
        <translation>Les vidéos passent par {name}.</translation>
    </message>
    <message>
        <source>Clips cannot be played on this machine; their posters are shown. libVLC: {vlc} Qt Multimedia: {qt}</source>
        <translation>Les vidéos ne peuvent pas jouer sur cette machine; leurs images sont montrées. libVLC&#xa0;: {vlc} Qt Multimedia&#xa0;: {qt}</translation>
    </message>
    <message>
        <source>Qt Multimedia cannot be loaded ({detail}).</source>
        <translation>Qt Multimedia ne peut pas être chargé ({detail}).</translation>
    </message>
    <message>
        <source>Qt Multimedia cannot play here; on Debian and Ubuntu: sudo apt install libxrandr2 libpulse0</source>
        <translation>Qt Multimedia ne fonctionne pas ici; sous Debian et Ubuntu&#xa0;: sudo apt install libxrandr2 libpulse0</translation>
    </message>
    <message>
        <source>Qt Multimedia cannot play {path}: {detail}</source>
        <translation>Qt Multimedia ne peut pas faire jouer {path}&#xa0;: {detail}</translation>
    </message>
    <message>
        <source>libVLC cannot be loaded ({detail}).</source>
        <translation>libVLC ne peut pas être chargé ({detail}).</translation>
    </message>
    <message>
        <source>libVLC cannot make a player.</source>
        <translation>libVLC ne peut pas créer de lecteur.</translation>
    </message>
    <message>
        <source>libVLC cannot play {path}</source>
        <translation>libVLC ne peut pas faire jouer {path}</translation>
    </message>
    <message>
        <source>libVLC finds nothing to play in {path}; it may be damaged.</source>
        <translation>libVLC ne trouve rien à jouer dans {path}; le fichier est peut-être abîmé.</translation>
    </message>
    <message>
        <source>libVLC is installed but does not start; its plugins may be missing.</source>
        <translation>libVLC est installé, mais ne démarre pas; ses modules manquent peut-être.</translation>
    </message>
    <message>
        <source>there is no file {path}</source>
        <translation>il n’y a pas de fichier {path}</translation>
    </message>
    <message>
        <source>{path} cannot be read: {detail}</source>
        <translation>{path} ne peut pas être lu&#xa0;: {detail}</translation>
    </message>
    <message>
        <source>{path} has no picture, only sound</source>
        <translation>{path} n’a pas d’image, seulement du son</translation>
    </message>
    <message>
        <source>{path} has no picture, only sound.</source>
        <translation>{path} n’a pas d’image, seulement du son.</translation>
    </message>
    <message>
        <source>{path} is empty</source>
        <translation>{path} est vide</translation>
    </message>
    <message>
        <source>{path} is not a file</source>
        <translation>{path} n’est pas un fichier</translation>
    </message>
    <message>
        <source>{path} is not a video file of a kind this program plays (MP4, WebM, Matroska, …)</source>
        <translation>{path} n’est pas une vidéo d’une sorte que ce programme fait jouer (MP4, WebM, Matroska, …)</translation>
    </message>
    <message>
        <source>{path} is {length} s long; there is nothing between {start} s and {end} s</source>
        <translation>{path} dure {length} s; il n’y a rien entre {start} s et {end} s</translation>
    </message>
    <message>
        <source>{path} opens, but no picture in it can be decoded</source>
        <translation>{path} s’ouvre, mais aucune image ne peut en être décodée</translation>
    </message>
</context>
</TS>
