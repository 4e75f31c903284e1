<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_CA" sourcelanguage="en">
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
    <name>CellPainter</name>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>All settings back to the start</source>
        <translation>Remettre tous les paramètres au départ</translation>
    </message>
    <message>
        <source>Ask for a hint</source>
        <translation>Demander un indice</translation>
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
        <source>Clips</source>
        <translation>Vidéos</translation>
    </message>
    <message>
        <source>Compare all viewers</source>
        <translation>Comparer tous les regards</translation>
    </message>
    <message>
        <source>End the show</source>
        <translation>Terminer la présentation</translation>
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
        <source>Move to the next display</source>
        <translation>Passer à l’écran suivant</translation>
    </message>
    <message>
        <source>Next step or page</source>
        <translation>Étape ou page suivante</translation>
    </message>
    <message>
        <source>Pause or go on with the countdown</source>
        <translation>Arrêter ou reprendre le compte à rebours</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Lecture ou pause</translation>
    </message>
    <message>
        <source>Previous step or page</source>
        <translation>Étape ou page précédente</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>Moins fort</translation>
    </message>
    <message>
        <source>Sound off or on</source>
        <translation>Couper ou remettre le son</translation>
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
        <source>The show</source>
        <translation>La présentation</translation>
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
        <source>What the room sees</source>
        <translation>Ce que voit la salle</translation>
    </message>
    <message>
        <source>White page</source>
        <translation>Page blanche</translation>
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
        <source>Exercises</source>
        <translation>Exercices</translation>
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
        <source>Practise</source>
        <translation>S’exercer</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présenter</translation>
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
    <name>Header</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
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
        <source>A hint for</source>
        <translation>Un indice pour</translation>
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
        <source>Show a hint</source>
        <translation>Montrer un indice</translation>
    </message>
    <message>
        <source>Show a hint, {left} left</source>
        <translation>Montrer un indice (reste&#xa0;: {left})</translation>
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
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Something went wrong inside the program: {what}. It goes on; the log has more.</source>
        <translation>Une erreur est survenue dans le programme&#xa0;: {what}. Il continue; le journal en dit plus.</translation>
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
        <source>“{title}” cannot be played for a score yet: {why}</source>
        <translation>«&#xa0;{title}&#xa0;» ne peut pas encore donner de score&#xa0;: {why}</translation>
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
        <source>Slides</source>
        <translation>Diapos</translation>
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
        <source>Practise without keeping</source>
        <translation>S’exercer sans rien garder</translation>
    </message>
    <message>
        <source>Start with empty results</source>
        <translation>Repartir avec des résultats vides</translation>
    </message>
    <message>
        <source>Start with empty results?</source>
        <translation>Repartir avec des résultats vides?</translation>
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
        <source>Clips</source>
        <translation>Vidéos</translation>
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
        <source>Text size</source>
        <translation>Taille du texte</translation>
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
    <name>Result</name>
    <message>
        <source>, {part} in part</source>
        <translation>, {part} en partie</translation>
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
        <source>Out of reach</source>
        <translation>Hors de portée</translation>
    </message>
    <message>
        <source>Out of {name}’s reach</source>
        <translation>Hors de portée pour {name}</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Réussi</translation>
    </message>
    <message>
        <source>Practice, not counted</source>
        <translation>Pratique, non comptée</translation>
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
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Your result</source>
        <translation>Votre résultat</translation>
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
        <source>This room</source>
        <translation>Cette salle</translation>
    </message>
    <message>
        <source>VLC not found</source>
        <translation>VLC introuvable</translation>
    </message>
    <message>
        <source>{width} × {height}, as a second screen</source>
        <translation>{width} × {height}, comme deuxième écran</translation>
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
    <name>Shell</name>
    <message>
        <source>Places</source>
        <translation>Sections</translation>
    </message>
</context>
<context>
    <name>Showing</name>
    <message>
        <source>Something went wrong inside the program: {what}. The show goes on; see the log.</source>
        <translation>Une erreur est survenue dans le programme&#xa0;: {what}. La présentation continue; voyez le journal.</translation>
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
    <name>Speaker</name>
    <message>
        <source>line {line}: {what}</source>
        <translation>ligne {line}&#xa0;: {what}</translation>
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
        <source>Hint</source>
        <translation>Indice</translation>
    </message>
    <message>
        <source>Practice, not counted</source>
        <translation>Pratique, non comptée</translation>
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
    <name>_Bar</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
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
        <source>Answers are one JSON object of settings and options: {example}</source>
        <translation>Les réponses forment un seul objet JSON de paramètres et d’options&#xa0;: {example}</translation>
    </message>
    <message>
        <source>Check that the folder is there and can be written.</source>
        <translation>Vérifiez que le dossier existe et qu’on peut y écrire.</translation>
    </message>
    <message>
        <source>Its numbered slides go up to {last}.</source>
        <translation>Ses diapositives numérotées vont jusqu’à {last}.</translation>
    </message>
    <message>
        <source>None of its slides has a number.</source>
        <translation>Aucune de ses diapositives n’a de numéro.</translation>
    </message>
    <message>
        <source>There are: {names}.</source>
        <translation>Il y a&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>There is no exercise “{name}” here, and no file of that name.</source>
        <translation>Il n’y a pas d’exercice «&#xa0;{name}&#xa0;» ici, ni de fichier de ce nom.</translation>
    </message>
    <message>
        <source>There is no module “{name}” here, and no file of that name.</source>
        <translation>Il n’y a pas de module «&#xa0;{name}&#xa0;» ici, ni de fichier de ce nom.</translation>
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
        <source>{path} cannot be read: {why}.</source>
        <translation>{path} ne peut pas être lu&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>{path} cannot be written.</source>
        <translation>Impossible d’écrire {path}.</translation>
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
    <name>exercise</name>
    <message>
        <source>A goal must hide or show one item.</source>
        <translation>Un objectif doit cacher ou montrer un élément.</translation>
    </message>
    <message>
        <source>A rule is expected here.</source>
        <translation>Une règle est attendue ici.</translation>
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
        <source>Add then: {fixed: …}.</source>
        <translation>Ajoutez then: {fixed: …}.</translation>
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
        <source>For example {{&quot;{setting}&quot;: &quot;{option}&quot;}}.</source>
        <translation>Par exemple {{&quot;{setting}&quot;: &quot;{option}&quot;}}.</translation>
    </message>
    <message>
        <source>From here no few changes mend it. Reset, and try again.</source>
        <translation>D’ici, quelques changements ne suffisent pas. Réinitialisez et réessayez.</translation>
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
        <source>Give one of them another id.</source>
        <translation>Donnez un autre identifiant à l’un des deux.</translation>
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
        <source>Look at the page {pages}.</source>
        <translation>Regardez la page {pages}.</translation>
    </message>
    <message>
        <source>Look at the pages {pages}.</source>
        <translation>Regardez les pages {pages}.</translation>
    </message>
    <message>
        <source>Make two items of it.</source>
        <translation>Faites-en deux éléments.</translation>
    </message>
    <message>
        <source>Name at least one, or use fixed: with an audience.</source>
        <translation>Nommez-en au moins un, ou utilisez fixed: avec un public.</translation>
    </message>
    <message>
        <source>Name viewers: {right}: [{viewers}].</source>
        <translation>Nommez des personnes&#xa0;: {right}: [{viewers}].</translation>
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
        <source>One change is enough.</source>
        <translation>Un seul changement suffit.</translation>
    </message>
    <message>
        <source>One rule cannot be both “{first}” and “{second}”.</source>
        <translation>Une règle ne peut pas être à la fois «&#xa0;{first}&#xa0;» et «&#xa0;{second}&#xa0;».</translation>
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
        <source>Remove one of the only_if lines.</source>
        <translation>Retirez l’une des lignes only_if.</translation>
    </message>
    <message>
        <source>Something to {kind} is written with “{right}”.</source>
        <translation>Avec «&#xa0;{kind}&#xa0;», on écrit «&#xa0;{right}&#xa0;».</translation>
    </message>
    <message>
        <source>The answers must be an object of settings.</source>
        <translation>Les réponses doivent être un objet de paramètres.</translation>
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
        <source>The thing “{name}” leads back to itself.</source>
        <translation>La règle «&#xa0;{name}&#xa0;» (things) ramène à elle-même.</translation>
    </message>
    <message>
        <source>There are no more hints for “{goal}”.</source>
        <translation>Il n’y a plus d’indices pour «&#xa0;{goal}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no goal “{goal}” in {exercise}.</source>
        <translation>Il n’y a pas d’objectif «&#xa0;{goal}&#xa0;» dans {exercise}.</translation>
    </message>
    <message>
        <source>There is no kind of exercise “{kind}”.</source>
        <translation>Il n’y a pas d’exercice de sorte «&#xa0;{kind}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no network “{name}” beside this exercise.</source>
        <translation>Il n’y a pas de réseau «&#xa0;{name}&#xa0;» à côté de cet exercice.</translation>
    </message>
    <message>
        <source>There is no setting “{name}” in {exercise}.</source>
        <translation>Il n’y a pas de paramètre «&#xa0;{name}&#xa0;» dans {exercise}.</translation>
    </message>
    <message>
        <source>There is no {what} “{name}”.</source>
        <translation>Il n’y a pas de {what} «&#xa0;{name}&#xa0;».</translation>
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
        <source>This attempt is finished; start a new one.</source>
        <translation>Cette tentative est terminée; commencez-en une autre.</translation>
    </message>
    <message>
        <source>This one is met already: {goal}.</source>
        <translation>Cet objectif est déjà atteint&#xa0;: {goal}.</translation>
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
        <source>Undo takes it back in the exercise; a real network would not.</source>
        <translation>Annuler revient en arrière dans l’exercice; un vrai réseau ne le ferait pas.</translation>
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
        <source>Write a: [audience, audience] or o: [option, option], at least two.</source>
        <translation>Écrivez a: [public, public] ou o: [option, option], au moins deux.</translation>
    </message>
    <message>
        <source>Write hide: with from:, or show: with to:.</source>
        <translation>Écrivez hide: avec from:, ou show: avec to:.</translation>
    </message>
    <message>
        <source>Write it as text in quotes. Choose one of: {names}.</source>
        <translation>Écrivez-le comme texte entre guillemets. Choisissez parmi&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Write one of: {names}.</source>
        <translation>Écrivez l’un de ces mots&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Write the rule out in one of them.</source>
        <translation>Écrivez la règle au complet dans l’une d’elles.</translation>
    </message>
    <message>
        <source>audience</source>
        <translation>public</translation>
    </message>
    <message>
        <source>fact that any viewer knows</source>
        <translation>fait connu d’un regard (knows)</translation>
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
        <source>option</source>
        <translation>option</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>paramètre</translation>
    </message>
    <message>
        <source>shows “{thing}” to {viewers}</source>
        <translation>montre «&#xa0;{thing}&#xa0;» à {viewers}</translation>
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
        <source>{viewers} can still see “{thing}”</source>
        <translation>{viewers}&#xa0;: accès encore ouvert à «&#xa0;{thing}&#xa0;»</translation>
    </message>
    <message>
        <source>{viewers} cannot see “{thing}”, though they should</source>
        <translation>{viewers}&#xa0;: pas d’accès à «&#xa0;{thing}&#xa0;», alors qu’il en faut un</translation>
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
        <source>“{name}” is declared already, by the network.</source>
        <translation>«&#xa0;{name}&#xa0;» est déjà déclaré par le réseau.</translation>
    </message>
    <message>
        <source>“{name}” is not a network&apos;s id.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas l’identifiant d’un réseau.</translation>
    </message>
    <message>
        <source>“{name}” stands here twice.</source>
        <translation>«&#xa0;{name}&#xa0;» est ici deux fois.</translation>
    </message>
    <message>
        <source>“{option}” is not an option of “{name}”.</source>
        <translation>«&#xa0;{option}&#xa0;» n’est pas une option de «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>“{setting}” cannot be taken back.</source>
        <translation>«&#xa0;{setting}&#xa0;» est sans retour.</translation>
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
        <source>Begin each one with “- id: …”.</source>
        <translation>Commencez chacune par «&#xa0;- id: …&#xa0;».</translation>
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
        <source>Close the list with “]”.</source>
        <translation>Fermez la liste avec «&#xa0;]&#xa0;».</translation>
    </message>
    <message>
        <source>Close the mapping with “}”.</source>
        <translation>Fermez l’accolade avec «&#xa0;}&#xa0;».</translation>
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
        <source>Export it as PNG, JPEG or WebP.</source>
        <translation>Exportez-la en PNG, JPEG ou WebP.</translation>
    </message>
    <message>
        <source>Give each its own id.</source>
        <translation>Donnez à chacun le sien.</translation>
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
        <source>There is no folder {folder}.</source>
        <translation>Il n’y a pas de dossier {folder}.</translation>
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
        <source>This is not valid YAML: {reason}.</source>
        <translation>Ce n’est pas du YAML valide&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>This kit has no page of its own.</source>
        <translation>Cette trousse n’a pas de page à elle.</translation>
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
        <source>Write one “key: value” per line.</source>
        <translation>Écrivez un «&#xa0;clé: valeur&#xa0;» par ligne.</translation>
    </message>
    <message>
        <source>Write paths with “/”, on every system.</source>
        <translation>Écrivez les chemins avec «&#xa0;/&#xa0;», sur tous les systèmes.</translation>
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
        <source>Write “---” on a line of its own below it.</source>
        <translation>Écrivez «&#xa0;---&#xa0;» seul sur une ligne, au-dessous.</translation>
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
        <source>Module {number}</source>
        <translation>Module {number}</translation>
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
        <source>Trust</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>left</source>
        <translation>encore</translation>
    </message>
    <message>
        <source>minutes left</source>
        <translation>minutes encore</translation>
    </message>
</context>
<context>
    <name>proof</name>
    <message>
        <source>Add a critical goal that needs another page.</source>
        <translation>Ajoutez un objectif requis (critical) qui demande une autre page.</translation>
    </message>
    <message>
        <source>Add a goal that needs it, or mark it: distractor: on (or distractors: [{name}]).</source>
        <translation>Ajoutez un objectif qui en a besoin, ou marquez-le&#xa0;: distractor: on (ou distractors: [{name}]).</translation>
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
        <source>Guessing passes {percent} % of the time; 1 % is allowed.</source>
        <translation>Répondre au hasard réussit {percent}&#xa0;% du temps; 1&#xa0;% est permis.</translation>
    </message>
    <message>
        <source>Leaving everything as it is</source>
        <translation>Tout laisser tel quel</translation>
    </message>
    <message>
        <source>More than a million combinations hang together in: {goals}.</source>
        <translation>Plus d’un million de combinaisons se tiennent dans&#xa0;: {goals}.</translation>
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
        <source>Split the goals or items that tie these: {settings}.</source>
        <translation>Séparez les objectifs ou les éléments qui lient ces paramètres&#xa0;: {settings}.</translation>
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
        <source>The setting “{setting}” makes no difference to a full answer.</source>
        <translation>Le paramètre «&#xa0;{setting}&#xa0;» ne change rien à une réponse complète.</translation>
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
        <source>Use round weights: 2, 4, 8.</source>
        <translation>Utilisez des poids ronds&#xa0;: 2, 4, 8.</translation>
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
        <source>“{audience}” everywhere, the rest closed,</source>
        <translation>«&#xa0;{audience}&#xa0;» partout, le reste fermé,</translation>
    </message>
</context>
<context>
    <name>results</name>
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
        <source>Nothing is lost: everything kept so far is still there.</source>
        <translation>Rien n’est perdu&#xa0;: tout ce qui a été gardé est encore là.</translation>
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
        <source>This laptop</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Try again; if it stays so, check the disk. {safe}</source>
        <translation>Réessayez; si cela persiste, vérifiez le disque. {safe}</translation>
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
        <source>it is empty</source>
        <translation>il est vide</translation>
    </message>
    <message>
        <source>it is not a database</source>
        <translation>ce n’est pas une base de données</translation>
    </message>
    <message>
        <source>step {seq} comes before step {missing}</source>
        <translation>l’étape {seq} vient avant l’étape {missing}</translation>
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
        <source>the session is closed</source>
        <translation>la session est fermée</translation>
    </message>
    <message>
        <source>{name} is missing, but its journal is there</source>
        <translation>{name} manque, mais son journal est là</translation>
    </message>
</context>
<context>
    <name>settings</name>
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
        <source>Whether the windows are light or dark.</source>
        <translation>Si les fenêtres sont claires ou sombres.</translation>
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
        <source>A rule inside a slide is not drawn.</source>
        <translation>Un trait à l’intérieur d’une diapositive n’est pas dessiné.</translation>
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
        <source>Give one value for each label; “-” leaves a gap.</source>
        <translation>Donnez une valeur à chaque étiquette; «&#xa0;-&#xa0;» laisse un vide.</translation>
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
        <source>Split it into several slides.</source>
        <translation>Partagez-la en plusieurs diapositives.</translation>
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
        <source>The layout “{layout}” has nothing of its own to show here.</source>
        <translation>La mise en page «&#xa0;{layout}&#xa0;» n’a rien à montrer ici.</translation>
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
        <source>Write minutes=4.</source>
        <translation>Écrivez minutes=4.</translation>
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
