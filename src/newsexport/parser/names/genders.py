"""He or she, by a given name: for pronouns that may mean one of two people.

Only names that are a man's, or a woman's, in all the languages that are read; so neither Andrea
nor Jean, Jan, Kari, Kim, Nicola, Robin or Simone.

>>> gender_of("Jane Hall"), gender_of("Anna-Lena Berg"), gender_of("Kim Moss")
('f', 'f', None)
"""

from functools import cache

_MEN = (
    "Aaron Abdul Adam Adrian Ahmed Alain Albert Alberto Alejandro Alexander Alexandre Alfredo Ali"
    " Allan Anders Andrés Andrew Andrzej Anthony Antoine Anton Antonio António Antti Antony Arne"
    " Arthur Arturo Ben Benjamin Bernard Bernd Bill Bjørn Bob Boris Brad Brian Bruce Bruno Carl"
    " Carlos Charles Chris Christian Christophe Christopher Claude Craig Daniel Dave David Diego"
    " Dieter Dirk Dmitry Donald Doug Eduardo Edward Emmanuel Enrique Eric Erik Ernst Esteban"
    " Etienne Fabio Felipe Felix Fernando Filip Francesco Francisco François Frank Franz Fred"
    " Friedrich Gary Geert Geoffrey Georg George Gerald Gerhard Giorgio Giovanni Giuseppe Gordon"
    " Graham Greg Guillaume Günter Gustav Håkan Hans Harald Harry Heinrich Helmut Henri Henrik"
    " Henry Horst Howard Hugo Ian Igor Ivan Jack Jacob Jaime Jakob James Janne Jason Javier Jeff"
    " Jeffrey Jens Jeremy Jérôme Jerry Jesper Jim Joachim Joe Joel Johan John Jonas Jonathan Jörg"
    " Jorge José Joseph Joshua Josh Juan Juha Julien Jürgen Justin Karl Keith Kenneth Kevin Klaus"
    " Krzysztof Kurt Lars Laurent Leonard Leonardo Luca Lucas Luigi Luis Luiz Lukas Magnus Marc"
    " Marcel Marcelo Marco Marcus Mario Mark Markus Martin Mathieu Matteo Matthew Matthias Matti"
    " Maurice Max Michael Michel Miguel Mikael Mike Mikko Mohamed Mohammed Muhammad Nathan Neil"
    " Nicolas Nicholas Niels Nigel Nils Olaf Oleg Oliver Olivier Olof Oscar Otto Pablo Paolo"
    " Patrick Paul Paulo Pavel Pedro Pekka Per Pete Peter Petter Phil Philip Philippe Pierre"
    " Pieter Piotr Rafael Rainer Ralf Ralph Ramón Raúl Raymond Reinhard Ricardo Riccardo Richard"
    " Rick Rob Robert Roberto Rodrigo Roger Roland Roman Ron Ronald Russell Ryan Salvatore Sam"
    " Samuel Santiago Scott Sean Sebastian Sébastien Serge Sergei Sergey Sergio Simon Stefan"
    " Stefano Stephen Steve Steven Stuart Sven Ted Thierry Thomas Tim Timo Timothy Tobias Todd Tom"
    " Tomas Tomasz Tony Torsten Travis Ulf Ulrich Uwe Victor Viktor Vincent Vincenzo Vladimir"
    " Volodymyr Walter Werner Wilhelm William Willem Wolfgang Xavier Yves Zbigniew"
)
_WOMEN = (
    "Abigail Agnes Agnieszka Aino Alba Alessandra Alexandra Alice Alicia Alison Amanda Amelia"
    " Amélie Amy Ana Anastasia Angela Angelina Anita Anja Anna Annalena Anne Annette Annie Annika"
    " Anke Antonella Astrid Aurélie Barbara Bárbara Beata Beatrice Beatriz Bettina Birgit Brenda"
    " Brigitte Britta Camila Camilla Carla Carmen Carol Carolina Caroline Catherine Cathy Cecilia"
    " Céline Charlotte Chiara Christina Christine Claire Clara Claudia Colleen Concepción Cristina"
    " Cynthia Daniela Debbie Deborah Diana Diane Dolores Dorothy Doris Edith Eleanor Elena Eleni"
    " Elin Elisa Elisabeth Elise Elizabeth Ella Ellen Elsa Emilia Emily Emma Erika Esther Eva"
    " Evelyn Ewa Federica Fernanda Fiona Florence Francesca Françoise Frida Gabriela Geneviève"
    " Gisela Giulia Gloria Grace Greta Hanna Hannah Hanne Heather Heidi Helen Helena Helene Hélène"
    " Hilary Hillary Ida Ilaria Ines Inés Inês Ingrid Irene Irina Isabel Isabella Isabelle Iwona"
    " Jana Jane Janet Janice Jennifer Jenny Jessica Jill Joanna Johanna Josephine Joyce Juana"
    " Judith Judy Julia Juliana Julie Karen Karin Karolina Katarzyna Kate Katharina Katherine"
    " Kathleen Kathryn Katja Katrin Katrina Kirsten Kristina Lara Laura Lauren Lea Lena Leticia"
    " Lina Linda Lisa Liz Louise Lucia Lucía Lucie Lucy Luisa Luise Lynn Magdalena Maja Małgorzata"
    " Manuela Margaret Margarita Margit Marguerite Maria María Marianne Marie Marina Marion Marta"
    " Martha Martina Martine Mary Mathilde Megan Melanie Melissa Mette Michelle Mia Mónica Monica"
    " Monika Nadia Nadine Nancy Natalia Natalie Nathalie Nicole Nina Nora Olga Olivia Pamela"
    " Patricia Patrizia Paula Pauline Penelope Petra Pilar Rachel Raquel Rebecca Regina Renata"
    " Riitta Rita Rosa Rosario Rose Ruth Sabine Sabrina Sally Samantha Sandra Sara Sarah Sharon"
    " Sheila Silvia Sofia Sofía Sonia Sophia Sophie Stefanie Stella Stephanie Stéphanie Sue Susan"
    " Susana Susanna Susanne Suzanne Svetlana Sylvie Tamara Tatiana Teresa Theresa Tiina Tina"
    " Ulrike Ursula Ulla Valentina Valeria Valérie Vanessa Vera Veronica Véronique Victoria"
    " Virginia Virginie Viviane Wendy Yolanda Yvonne Zoe"
)


@cache
def _genders() -> dict[str, str]:
    return {name: "m" for name in _MEN.split()} | {name: "f" for name in _WOMEN.split()}


def gender_of(name: str) -> str | None:
    """What the first given name of a full name tells; None where it may be either."""
    first, _, rest = name.partition(" ")
    return _genders().get(first.partition("-")[0]) if rest else None
