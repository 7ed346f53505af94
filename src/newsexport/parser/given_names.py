"""Common given names, to tell people from companies.

Written from general knowledge of the twelve languages that are read, and of the names that
world news brings from elsewhere. Left out: names that are first of all places or plain words.
"""

from functools import cache

from newsexport.parser.given_names_world import world_names

_NAMES = """\
Luana Marcelino Nasser Wilson Aaron Abbas Abdel
Abdul Abdullah Abdulrahman Abigail Abraham Abu Adam Adem Adolf Adolfo Adrian Adriana Adriano
Adrien Agata Agnes
Agnieszka Agustín Ahmad Ahmed Ahmet Aidan Aino Aisha Akira Aki Alan Alain Alana Alba Albert
Alberto Aldo Alec Alejandra Alejandro
Aleksander Aleksandr Aleksandra Aleksei Alena Alessandra Alessandro Alessia Alex Alexander
Alexandra Alexandre Alexei Alexey Alexis
Alfonso Alfred Alfredo Ali Alice Alicia Alina Alisa Alison Alistair Allan Allen Allison Alma Alok
Alonso Alvaro Álvaro Alyssa Amalia
Amanda Amber Amelia Amélie Amin Amina Amir Amit Amrita Amy Ana Anastasia Anatoly Anders Andre
André Andrea Andreas Andrei Andres
Andrés Andrew Andrey Andrii Andrzej Andy Angel Ángel Angela Angelina Angelino Angelo Angus Anita
Anja Anke Ann Anna Anne Annalena Anneli
Annette Annie Annika Anselm Anthony Antoine Anton Antonella Antonia Antonio António Antony Antti
Anwar Ari Ariel Arkady Arjun Armando
Arne Arnold Arthur Artur Arturo Arvind Asa Åsa Ashley Ashraf Asif Astrid Atte Audrey August
Augusto Aung Aurélie Aurora Avi Axel Ayman
Aysha Ayşe Aziz Barack Barbara Bárbara Barry Bart Bartosz Bashar Bastian Beata Beatrice Beatriz
Becky Ben Benedict Benedikt Benito
Benjamin Benoît Bent Bente Benny Bernadette Bernard Bernardo Bernd Bernie Bert Bertrand Beth
Bethany Betsy Betty Bev Bianca Bill Billy
Birgit Birgitta Bjarne Björn Bjørn Blake Bo Bob Bobby Bogdan Boris Brad Bradley Brandon Brenda
Brendan Brent Brett Brian Brice Bridget
Brigitte Britt Brittany Bronwyn Bruce Bruno Bryan Bryce Caitlin Caleb Cameron Camila Camilla
Camille Carina Carissa Carl Carla Carles Carlo Carlos
Carly Carmen Carol Carola Carolina Caroline Carolyn Carrie Carsten Caspar Cassandra Catarina
Catherine Cathy Catriona Cecilia Cecilie
Cedric Cédric Celia Celine Céline Cesar César Chad Chandra Chantal Charles Charlie Charlotte
Chelsea Chen Cheryl Chester Chiara Chloe Chloé
Chris Christa Christer Christian Christiane Christina Christine Christoph Christophe Christopher
Chuck Ciaran Cindy Claes Claire Clara
Clarence Clark Claude Claudia Claudio Claus Clay Clement Clément Cliff Clifford Clint Clive Cody
Colin Colleen Connor Constance
Constantin Cora Corey Corinne Cornelia Cory Courtney Craig Cristian Cristiano Cristina Curt Curtis
Cynthia Cyril Cyrus Dag Dagmar Dale
Damian Damien Damon Dan Dana Dani Daniel Daniela Daniele Daniella Danielle Danilo Danny Dante
Danuta Daria Dario Darius Dariusz Darko
Darrell Darren Dave David Davide Dawn Dean Debbie Deborah Debra Deepak Delphine Denis Denise
Dennis Denys Derek Diana Diane Dick Didier
Diego Dieter Dietmar Dilma Dimitri Dina Dirk Dmitri Dmitry Dmytro Dolores Dominic Dominik
Dominique Don Donald Donna Dora Doris Dorota
Dorothea Dorothy Doug Douglas Drew Duncan Dustin Dwight Dwayne Dylan Earl Ebba Ed Eddie Eddy Edgar
Edith Edmund Edoardo Eduard Eduardo Edward
Edwin Egon Eileen Einar Eino Eirik Elaine Eleanor Elena Eleni Eli Elias Elif Elijah Elin Elina
Elisa Elisabeth Elise Elizabeth Ella Elle Ellen
Ellie Elliot Elliott Elon Elsa Elsie Emanuel Emilia Emilie Emilio Emily Emma Emmanuel Emmanuelle
Emre Enrico Enrique Eric Erica Erich Erik
Erika Erin Ernest Ernesto Ernst Erwin Esa Espen Esteban Estelle Esther Ethan Eugene Eugenio Eva
Evan Evelyn Evgeny Ewa Ezra Fabian Fabien
Fabio Fabrice Fahmi Faisal Fatima Fatma Federica Federico Felicia Felipe Felix Félix Ferdinand
Fernanda Fernando Filip Filippo Finn Fiona Flavio
Flora Florent Florian Floyd Frances Francesca Francesco Francine Francis Francisco Franck Franco
François Françoise Frank Frankie Franz
Fred Freddie Frederic Frédéric Frederick Frederik Fredrik Frida Friedrich Fritz Gabriel Gabriela
Gabriele Gabriella Gabrielle Gareth Garry Gary
Gaston Gavin Geert Gemma Gene Genevieve Geoff Geoffrey George Georg Georges Georgina Georgios
Gerald Geraldine Gerard Gérard Gerardo Gerd Gerhard
Gerry Gert Giacomo Gianluca Gianni Gideon Gilbert Gilberto Gilles Gillian Gina Gino Giorgia
Giorgio Giovanni Giulia Giulio Giuseppe Glen Glenn Gloria
Gonzalo Gordon Göran Grace Graham Grant Greg Gregor Gregory Greta Grégory Grzegorz Guido Guillaume
Guillermo Gunnar Günter Günther Gus Gustaf
Gustav Gustavo Guy Gwen Hakan Håkan Håkon Hal Halina Halvor Hamid Hana Hani Hanna Hannah Hannes
Hanne Hans Harald Haris Harold Harri Harriet Harrison
Harry Harvey Hasan Hassan Hayley Heather Heidi Heike Heikki Heiko Heinrich Heinz Helen Helena
Helene Hélène Helga Helle Helmut Henk Hendrik Henning
Henri Henrietta Henriette Henrik Henry Herbert Heribert Herman Hermann Hilary Hilde Hillary
Hiroshi Holger Holly Horst Howard Hubert Hugh Hugo
Hussein Ian Ibrahim Ida Ignacio Igor Iker Ilaria Ilkka Ilse Imran Ina Inés Inga Inge Inger Ingrid
Ion Irene Irina Iris Irma Isaac Isabel Isabella Isabelle
Isaiah Ismail Itamar Ivan Iván Ivana Ivo Jack Jackie Jacky Jacek Jacob Jacqueline Jacques Jade
Jaime Jair Jake Jakob Jakub James Jamie Jan Jana Jane Janet Janice
Janina Janine Janne Janos János Janusz Jared Jari Jarosław Jason Jasmin Jasmine Jasper Javad
Javier Jay Jean Jean-Claude Jean-François Jean-Louis
Jean-Luc Jean-Marc Jean-Marie Jean-Michel Jean-Paul Jean-Pierre Jean-Yves Jeff Jeffrey Jenna
Jennifer Jenny Jens Jeremy Jérémy Jérôme Jerome
Jerry Jerzy Jesper Jess Jesse Jessica Jessie Jesus Jesús Jill Jim Jimmy Jo Joachim Joan Joana
Joanna Joanne João Joaquim Joaquín Jochen Jodie Joe
Joel Johan Johann Johanna Johannes John Johnny Jon Jonas Jonathan Jonny Joop Jordi Jörg Jörgen
Jørgen Jorge Jorma Joris Jose José Josef Josep Joseph Josephine
Josh Joshua Josie Jost Joyce Juan Juana Juanita Juha Juan-Carlos Jude Judith Judy Juergen Jürgen
Jukka Jules Julia Julian Julián Juliana Julie Julien
Juliet Juliette Julio Július Julius June Jussi Justin Justine Justyna Kaarina Kai Kaisa Kaja Kalle
Kamal Kamala Kamil Kamran Kari Karim Karin Karl Karla Karol
Karolina Karoline Karsten Kasper Katarina Katarzyna Kate Katharina Katherine Kathleen Kathryn
Kathy Katia Katie Katja Katri Katrin Katrina Katrine
Kay Kayla Kazuo Keir Keith Kellie Kelly Kelvin Ken Kenji Kenneth Kenny Kent Kerry Kerstin Kevin
Khaled Khalid Kieran Kim Kimberly Kirk Kirsten Kjell
Klara Klaus Knut Kofi Konrad Konstantin Kris Kristalina Kristen Kristian Kristiina Kristin
Kristina Kristine Kristy Krystyna Krzysztof Kumar Kurt Kwame Kyle Kylie Lance Lara Larry Lars
Lasse Laszlo László Laura Laure Laurel Laurence Laurent Lauren Laurie Lauri Lawrence Lea Leah
Leanne LeBron Lee Leena Leif Leila Lena Lennart Leo Léo Leon Leonard
Leonardo Leonie Leopold Leroy Lesley Leslie Leticia Levi Lewis Li Liam Liang Lidia Lieve Lilian
Liliana Lillian Lily Lina Linda Lindsay Lindsey Line Linus Lionel Lisa Lise
Liz Liu Liza Lloyd Lois Lola Lorena Lorenzo Loretta Lothar Lotta Lotte Lou Louis Louise Luc Luca
Lucas Lucia Lucía Luciana Luciano Lucie Lucy Ludovic Ludwig Luigi
Luis Luís Luisa Luiz Luiza Lukas Łukasz Luke Lula Lupita Lydia Lyle Lyndon Lynn Maarten Mads Mads
Madeleine Madison Magdalena Maggie Magnus Mahmoud Maia Maja Malala Malcolm Malgorzata
Małgorzata Malik Malin Malte Malu Mandy Manfred Manuel Manuela Mara Marc Marcel Marcela Marcello
Marcelo Marcin Marco Marcos Marcus Marek Maren Margaret Margareta Margarita
Margot Margrethe Maria María Mariah Marian Mariana Mariano Marianne Marie Marie-Claude Marielle
Marieke Marija Mariko Marilyn Marina Marine Mario Mário Marion Marisa Marit Mariusz
Marja Marjorie Mark Marko Markku Markus Marlene Marlon Marsha Marta Martha Marthe Marti Martial
Martin Martín Martina Martine Marty Marvin Mary Maryam Marylise Masha Massimo Mateo
Mateusz Mathias Mathieu Mathilde Mats Matt Matteo Matthew Matthias Matthieu Matti Mattias Maureen
Maurice Mauricio Maurizio Mauro Max Maxime Maximilian Maxine Maya Megan Meghan Mehdi
Mehmet Mel Melania Melanie Mélanie Melinda Melissa Mercedes Mette Mia Micah Michael Michaela
Michal Michał Micheal Michel Michela Michele Michèle Michelle Mick Mickey Miguel Mika Mikael
Mikaela
Mike Mikhail Mikkel Mikko Milan Milena Miles Milica Milos Miloš Mimi Mina Minna Mira Miranda
Miriam Mirjam Miroslav Mitch Mitchell Mitt Mohamad Mohamed Mohammad Mohammed Mohd Moises Molly
Mona
Monica Mónica Monika Monique Montserrat Morgan Morten Moses Muhammad Muriel Murray Mustafa Myriam
Nabil Nadia Nadine Nancy Naomi Narendra Natalia Natalie Natasha Nate Nathalie Nathan
Nathaniel Nawaz Nayib Ned Neil Nelly Nelson Nestor Nia Nicholas Nick Nicki Nicklas Nico Nicola
Nicolai Nicolas Nicolás Nicole Niels Nigel Nikita Niklas Niko Nikol Nikola Nikolai Nikolaj Nikos
Nils Nina Nishant
Noah Noam Noel Noël Noémie Nora Norbert Norma Norman Nouri Nuno Octavio Ole Oleg Oleh Oleksandr
Oleksii Olena Olga Oliver Olivia Olivier Olli Omar Orlando Osama Oscar Óscar Oskar Osman Otto
Outi Owen Pablo Paavo Päivi Pam Pamela Paola Paolo Pascal Pascale Pat Patrice Patricia Patricio
Patrick Patrik Patti Patty Paul Paula Paulina Pauline Paulo Pavel Paweł Pedro Peggy
Pekka Penelope Penny Per Pernille Perry Pete Peter Petr Petra Petri Petro Petter Phil Philip
Philipp Philippa Philippe Phillip Phoebe Pia Piero Pierre Pieter Pietro Pilar Piotr Polly
Priscilla
Priti Priya Quentin Rachel Rachid Radosław Rafael Rafał Raffaele Raila Rainer Raisa Raj Rajesh
Rajiv Ralf Ralph Ramon Ramón Ramona Rand Randall Randi Randy Raphael Raphaël Rashid
Rasmus Raúl Raul Ravi Ray Raymond Rebecca Recep Reed Reggie Regina Reid Reinhard Reinhold Renata
Renate Renato René Rene Reto Rex Rhonda Ricardo Riccardo Richard Rick Ricky
Riikka Riitta Rishi Rita Rob Robbie Robert Roberta Roberto Robin Rocío Rod Roderick Rodrigo
Rodolfo Roger Rogier Roland Rolf Roman Romain Ron Ronald Ronaldo Ronan Ronnie Rory Rosa Rosalía
Rosario Rose Rosemary Rosie
Ross Roxanne Roy Ruben Rubén Rudi Rudolf Rudy Rune Rupert Russ Russell Ruth Ruud Ryan Ryszard
Sabina Sabine Sabrina Sadiq Saeb Said Sajid Sakari Salah Sally Salman Salvador Salvatore Sam
Samantha Sami Samir Samira
Samuel Samuli Sandra Sandro Sandy Sanjay Sanna Santiago Sara Sarah Sari Satu Satya Sauli Scott
Sean Seán Sebastian Sébastien Sebastián Ségolène Selena Sepp Serena Serge Sergei Sergey Sergi
Sergio Sérgio Severin
Shane Shannon Sharon Shaun Shawn Sheila Shelley Shelly Sheri Sherry Shigeru Shinzo Shirley Sidney
Siegfried Sigmar Sigrid Silke Silvia Silvio Simo Simon Simona Simone Sinead Siri Sirpa Siv Sjoerd
Sofia Sofie Solange Solveig Sonia Sonja
Sophia Sophie Søren Spencer Stacey Stacy Stan Stanislav Stanisław Stanley Stefan Stefania Stefanie
Stefano Stefanos Steffen Stella Sten Stephan Stephanie Stéphane Stéphanie Stephen Sterling Steve
Steven Stewart Stig Stuart
Sue Sune Sunil Susan Susana Susanna Susanne Suzanne Suzy Svein Sven Svenja Svetlana Svitlana
Sylvain Sylvia Sylvie Tahir Tamara Tammy Tania Tanja Tanya Tapio Tara Tariq Tarja Tatiana Tatjana
Taylor Ted Tedros Teemu Tanguy Teresa Terence Terje Terrence
Terri Terry Tero Thabo Theo Theodore Theresa Thérèse Thiago Thierry Thilo Thomas Thor Thorsten
Tiago Tiffany Tim Timo Timothy Tina Tino Tiina Tobias Todd Tom Tomás Tomas Tomasz Tomáš Tommaso
Tommy Toni Tony Tor Tore Torsten
Tracey Tracy Travis Trevor Tricia Trine Troels Troy Tuomas Turid Tuula Tyler Tyrone Udo Uffe Ugo
Ulf Uli Ulla Ulrich Ulrik Ulrika Ulrike Umberto Ursula Usha Usman Uta Ute Uwe Valentin Valentina
Valentyn Valeria Valérie Valerie
Vanessa Vasily Vera Vernon Verónica Veronica Veronika Véronique Vicente Vicki Vicky Victor Víctor
Viktor Viktoria Viktorija Ville Vincent Vincenzo Vinod Viola Violeta Virginie Vitali Vitor Vítor
Vittorio Vivek Vivian Vivien Vladimir Volker Volodymyr Wade Waldemar
Walid Wallace Walt Walter Wang Wanda Warren Wayne Wendy Werner Wes Wesley Whitney Wilfried Wilhelm
Will Willem Willi William Willy Wilma Winston Witold Władysław Wojciech Wolfgang Woody Xavier Xi
Yair Yael Yan Yann Yannick
Yasmin Yasser Yoav Yoshihide Yoshihiko Yoshihiro Yolanda Yousef Youssef Yulia Yuri Yusuf Yves
Yvette Yvonne Zac Zach Zachary Zack Zbigniew Zdravko Zeynep Zhang Zoe Zoé Zofia Zsolt
"""


@cache
def given_names() -> frozenset[str]:
    """The given names we know, as they are written."""
    return frozenset(_NAMES.split()).union(world_names())
