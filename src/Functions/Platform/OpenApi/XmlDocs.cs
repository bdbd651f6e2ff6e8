using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace TalentSettlement.Functions.Platform.OpenApi;

/// <summary>The words that the documentation comments have for types and their members; none where the build carries no documentation files.</summary>
internal sealed partial class XmlDocs
{
    private readonly Dictionary<string, XElement> members = [];

    public XmlDocs(params IEnumerable<Assembly> assemblies)
    {
        foreach (var path in assemblies.Select(assembly => Path.Combine(AppContext.BaseDirectory, $"{assembly.GetName().Name}.xml")).Where(File.Exists))
        {
            foreach (var member in XDocument.Load(path).Descendants("member"))
            {
                members[(string)member.Attribute("name")!] = member;
            }
        }
    }

    public string? Of(Type type) => Text(members.GetValueOrDefault($"T:{NameOf(type)}")?.Element("summary"));

    /// <summary>The words for a property, also where a record states it as a parameter.</summary>
    public string? OfProperty(Type type, string property) =>
        Text(members.GetValueOrDefault($"P:{NameOf(type)}.{property}")?.Element("summary")) ?? Parameter($"T:{NameOf(type)}", property);

    public string? OfParameter(MethodInfo method, string parameter) => members
        .Where(member => member.Key.StartsWith($"M:{NameOf(method.DeclaringType!)}.{method.Name}(", StringComparison.Ordinal))
        .Select(member => Parameter(member.Key, parameter))
        .FirstOrDefault();

    private string? Parameter(string member, string name) => Text(members.GetValueOrDefault(member)?
        .Elements("param").FirstOrDefault(parameter => (string?)parameter.Attribute("name") == name));

    private static string NameOf(Type type) =>
        (type.IsGenericType ? type.GetGenericTypeDefinition() : type).FullName!.Replace('+', '.');

    private static string? Text(XElement? element) =>
        element is null ? null : Blank().Replace(string.Concat(element.Nodes().Select(Plain)), " ").Trim();

    private static string Plain(XNode node) => node switch
    {
        XText text => text.Value,
        XElement { Name.LocalName: "see" or "seealso" or "paramref" } link => Last((string?)link.Attribute("langword")
            ?? (string?)link.Attribute("name") ?? (string?)link.Attribute("cref") ?? ""),
        XElement element => string.Concat(element.Nodes().Select(Plain)),
        _ => "",
    };

    private static string Last(string reference) => reference.Split('(')[0].Split('.', ':')[^1];

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blank();
}
