using TalentSettlement.Core.Elements;

namespace TalentSettlement.Core.Competence;

/// <summary>Who reviews an element, as data writes it.</summary>
internal sealed record ElementRouteText(ElementCode Element, RouteText[] Routes);
